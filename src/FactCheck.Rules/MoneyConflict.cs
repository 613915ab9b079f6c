using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different amounts of money for the same thing.
/// </summary>
/// <reported>«chi 5 triệu USD mua xe» – «chi 50 triệu USD mua xe»</reported>
/// <accepted>«gần 30 USD» – «28,9 USD»</accepted>
/// <vi>Báo khi các bài nêu số tiền khác nhau cho cùng một việc.</vi>
public sealed class MoneyConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1102", "money-conflict", Severity.Warning, new LocalizedText(
        "Amounts of money are the first thing that readers and those concerned will check.",
        "Số tiền là điều bạn đọc và người trong cuộc kiểm tra đầu tiên."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Money;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("an amount of money", "số tiền");
}
