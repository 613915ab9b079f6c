using FactCheck.Facts;
using FactCheck.Rules;

namespace FactCheck.Testing.Tests;

/// <summary>A rule that throws.</summary>
public sealed class BrokenRule : FactRule
{
    public override RuleInfo Info { get; } = new("XX0001", "broken", Severity.Info, new LocalizedText("It throws.", "Luôn bị lỗi."));

    public override IEnumerable<Finding> Inspect(Fact fact) => throw new InvalidOperationException("out of order");
}
