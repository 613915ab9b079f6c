using FactCheck.Claims;

namespace FactCheck.Rules.Tests;

/// <summary>A rule of an application: it finds as often as it is set to.</summary>
public sealed class QuietRule : ArticleRule
{
    public static RuleOption<int> Times { get; } = RuleOption.Integer("times", 0, 0, 3, new LocalizedText("how often", "bao nhiêu lần"));

    public static RuleOption<decimal> Share { get; } = RuleOption.Number("share", 0.5m, 0, 1, new LocalizedText("what share", "tỷ lệ"));

    public static RuleOption<bool> Loud { get; } = RuleOption.Flag("loud", false, new LocalizedText("whether it is loud", "có ồn hay không"));

    public override RuleInfo Info { get; } = new("XY0001", "quiet-rule", Severity.Info, new LocalizedText("It matters.", "Điều này quan trọng."));

    public override IReadOnlyList<RuleOption> Options => [Times, Share, Loud];

    public override IEnumerable<Finding> Inspect(ArticleReading article) =>
        Enumerable.Range(0, Get(Times)).Select(i => Report(new LocalizedText($"Found {i}.", $"Thấy {i}.")));
}
