namespace FactCheck.Rules;

/// <summary>The names of the groups by which rules are configured together.</summary>
public static class RuleGroups
{
    /// <summary>The rules that compare articles: <see cref="FactRule"/> and <see cref="StoryRule"/>.</summary>
    public const string CrossSource = "cross-source";

    /// <summary>The rules that look at one article alone: <see cref="ArticleRule"/>, and a <see cref="FactRule"/> that says so.</summary>
    public const string Internal = "internal";

    /// <summary>The rules that are off unless turned on: see <see cref="RuleInfo.IsStrict"/>.</summary>
    public const string Strict = "strict";
}
