using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different percentages for the same thing: «tăng 10%» against «tăng 15%». A cut by 10 and a cut to 10 are not compared.
/// </summary>
public sealed class PercentageConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1101", "percentage-conflict", Severity.Warning, new LocalizedText(
        "A percentage decides how large a change looks; a wrong one turns the story.",
        "Tỷ lệ phần trăm quyết định mức độ của thay đổi; sai tỷ lệ là sai bản chất tin."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Percent;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a percentage", "tỷ lệ phần trăm");
}
