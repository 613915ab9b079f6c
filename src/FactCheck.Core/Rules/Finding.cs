using FactCheck.Articles;
using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>What a rule has to say, with the places in the articles that show it.</summary>
public sealed record Finding
{
    /// <summary>The rule that says it.</summary>
    public required RuleInfo Rule { get; init; }

    /// <summary>How much it asks of an editor.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How likely it is right: of findings at 0.9, nine in ten are. From 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What is wrong, in one sentence.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>What to ask, so that it can be settled: «Nguồn nào đúng: 44 hay 49 người?» Null if there is nothing to ask.</summary>
    public LocalizedText? Question { get; init; }

    /// <summary>The fact it is about, or null if it is about one article alone.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The places that show it, on every side.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>The articles that cover the event and do not state the figure.</summary>
    public IReadOnlyList<Article> Missing { get; init; } = [];
}
