namespace FactCheck.Articles;

/// <summary>Outlets of which something is known beforehand.</summary>
/// <param name="profiles">
/// By what articles give as their source, or by the host of their address (<c>tuoitre.vn</c> also covers <c>m.tuoitre.vn</c>);
/// compared without regard to case. Of several that fit the first counts.
/// </param>
internal sealed class SourceProfiles(IEnumerable<KeyValuePair<string, SourceProfile>> profiles)
{
    private readonly KeyValuePair<string, SourceProfile>[] _profiles = [.. profiles];

    /// <summary>What is known of the outlet of an article.</summary>
    public SourceProfile Of(Article article)
    {
        foreach (var (name, profile) in _profiles)
            if (string.Equals(name, article.Source, StringComparison.OrdinalIgnoreCase) || IsHost(name, article.Url)) return profile;
        return SourceProfile.Usual;
    }

    private static bool IsHost(string name, string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (string.Equals(address.Host, name, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));
}
