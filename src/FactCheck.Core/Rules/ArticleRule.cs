using FactCheck.Claims;

namespace FactCheck.Rules;

/// <summary>A rule that looks at one article alone.</summary>
public abstract class ArticleRule : Rule
{
    /// <summary>Inspects one article.</summary>
    /// <returns>The findings, in any order.</returns>
    public abstract IEnumerable<Finding> Inspect(ArticleReading article);

    /// <inheritdoc/>
    protected sealed override string Group => RuleGroups.Internal;
}
