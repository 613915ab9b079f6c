namespace FactCheck.Core.Tests.Numbers;

/// <summary>Writes numbers in Vietnamese words, the way they are taught at school.</summary>
internal static class NumberWords
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    public static string Of(long number)
    {
        if (number == 0) return Digits[0];
        const long billion = 1_000_000_000;
        if (number < billion) return BelowBillion((int)number, isFirst: true);
        var rest = (int)(number % billion);
        return $"{Of(number / billion)} tỷ{(rest > 0 ? " " + BelowBillion(rest, isFirst: false) : "")}";
    }

    private static string BelowBillion(int number, bool isFirst)
    {
        var parts = new List<string>();
        foreach (var (scale, name) in new[] { (1_000_000, " triệu"), (1_000, " nghìn"), (1, "") })
        {
            var group = number / scale % 1000;
            if (group == 0) continue;
            parts.Add(Group(group, isFirst && parts.Count == 0) + name);
        }

        return string.Join(' ', parts);
    }

    private static string Group(int number, bool isFirst)
    {
        var (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10);
        var parts = new List<string>();
        if (hundreds > 0 || !isFirst) parts.Add($"{Digits[hundreds]} trăm");
        if (tens == 0 && units > 0 && parts.Count > 0) parts.Add("linh");
        if (tens == 1) parts.Add("mười");
        if (tens > 1) parts.Add($"{Digits[tens]} mươi");
        if (units > 0)
        {
            parts.Add((tens, units) switch
            {
                ( > 1, 1) => "mốt",
                ( > 1, 4) => "tư",
                ( > 0, 5) => "lăm",
                _ => Digits[units],
            });
        }

        return string.Join(' ', parts);
    }
}
