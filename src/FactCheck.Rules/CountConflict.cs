using FactCheck.Facts;

namespace FactCheck.Rules;

/// <summary>
/// Reports different numbers of the same people or things.
/// </summary>
/// <reported>«máy bay chở 44 người» – «máy bay chở 49 người»</reported>
/// <accepted>«6 lính» – «sáu lính»</accepted>
/// <accepted>«ít nhất 40 người» – «44 người»</accepted>
/// <vi>Báo khi các bài nêu số người hoặc số vật khác nhau trong cùng một việc.</vi>
public sealed class CountConflict : ConflictRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1103", "count-conflict", Severity.Warning, new LocalizedText(
        "Only one number of people or things can be right.",
        "Chỉ một con số về người hoặc vật có thể đúng."));

    /// <inheritdoc/>
    protected override bool Covers(FactKind kind) => kind == FactKind.Count;

    /// <inheritdoc/>
    protected override LocalizedText Subject { get; } = new("a number", "số lượng");
}
