namespace FactCheck.Text;

/// <summary>
/// The two habits of placing the tone mark in open syllables on oa, oe and uy: the older hòa, khỏe, thủy and the newer
/// hoà, khoẻ, thuỷ; and tone marks that slipped to the second vowel.
/// </summary>
internal static class TonePlacement
{
    private static readonly (string Older, string Newer)[] Endings =
    [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
        ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
        // A slip of some typing aids: chiêù for chiều, hôì for hồi.
        ("ều", "êù"), ("ếu", "êú"), ("ểu", "êủ"), ("ễu", "êũ"), ("ệu", "êụ"),
        ("ồi", "ôì"), ("ối", "ôí"), ("ổi", "ôỉ"), ("ỗi", "ôĩ"), ("ội", "ôị"),
        ("ời", "ơì"), ("ới", "ơí"), ("ởi", "ơỉ"), ("ỡi", "ơĩ"), ("ợi", "ơị"),
        ("ầu", "âù"), ("ấu", "âú"), ("ẩu", "âủ"), ("ẫu", "âũ"), ("ậu", "âụ"),
        ("ầy", "âỳ"), ("ấy", "âý"), ("ẩy", "âỷ"), ("ẫy", "âỹ"), ("ậy", "âỵ"),
    ];

    /// <summary>The syllable itself, and its other form if it has one.</summary>
    public static IEnumerable<string> FormsOf(string syllable)
    {
        yield return syllable;
        foreach (var (older, newer) in Endings)
        {
            if (syllable.EndsWith(older, StringComparison.Ordinal)) yield return string.Concat(syllable.AsSpan(0, syllable.Length - 2), newer);
            if (syllable.EndsWith(newer, StringComparison.Ordinal)) yield return string.Concat(syllable.AsSpan(0, syllable.Length - 2), older);
        }
    }
}
