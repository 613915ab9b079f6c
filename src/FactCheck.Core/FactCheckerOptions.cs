using FactCheck.Rules;
using FactCheck.Stories;
using FactCheck.Temporal;

namespace FactCheck;

/// <summary>What a <see cref="FactChecker"/> is made of.</summary>
public sealed class FactCheckerOptions
{
    /// <summary>The rules that it asks: none unless added.</summary>
    public RuleSet Rules { get; } = new();

    /// <summary>When articles count as telling the same news.</summary>
    public StoryOptions Stories { get; set; } = new();

    /// <summary>Readers of the times of articles in other languages: none unless added.</summary>
    public IList<ITemporalExtractor> Extractors { get; } = [];
}
