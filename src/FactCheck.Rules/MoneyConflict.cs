using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different amounts of money for the same thing: «5 triệu USD» against «50 triệu USD».
/// </summary>
public sealed class MoneyConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1102", "money-conflict", Severity.Warning, new LocalizedText(
        "Amounts of money are the first thing that readers and those concerned will check.",
        "Số tiền là điều bạn đọc và người trong cuộc kiểm tra đầu tiên."));

    /// <inheritdoc/>
    protected override FactKind Kind => FactKind.Money;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("an amount of money", "số tiền");
}
