namespace FactCheck.Rules;

/// <summary>A rule that looks at a story as a whole: what its articles say that is no figure, or what only their texts side by side show.</summary>
public abstract class StoryRule : Rule
{
    /// <summary>Inspects one story of at least two articles.</summary>
    /// <returns>The findings, in any order.</returns>
    public abstract IEnumerable<Finding> Inspect(StoryReading story);

    /// <inheritdoc/>
    protected sealed override string Group => RuleGroups.CrossSource;
}
