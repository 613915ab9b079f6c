using FactCheck.Facts;
using FactCheck.Mentions;

namespace FactCheck.Testing;

/// <summary>What of the articles an assertion is about: <c>f => f.Duration.Of("điện đàm")</c>.</summary>
public sealed class FactSelector
{
    internal FactSelector()
    {
    }

    /// <summary>All facts, of whatever kind.</summary>
    public FactSelection Any { get; } = new("fact", "dữ kiện", _ => true);

    /// <summary>When something took place: a day or coarser, with the time of day where that is stated too.</summary>
    public FactSelection Date { get; } = Of(FactKind.Date, "date", "ngày");

    /// <summary>At what time of day something took place.</summary>
    public FactSelection Time { get; } = new("time", "giờ", f => f.Kind == FactKind.Time || (f.Kind == FactKind.Date && f.Claims.Any(c => c.Mention.Type == MentionType.Time)));

    /// <summary>How long something lasted.</summary>
    public FactSelection Duration { get; } = Of(FactKind.Duration, "duration", "thời lượng");

    /// <summary>How many there were.</summary>
    public FactSelection Count { get; } = Of(FactKind.Count, "count", "số lượng");

    /// <summary>How much money.</summary>
    public FactSelection Money { get; } = Of(FactKind.Money, "amount of money", "số tiền");

    /// <summary>What share or change in per cent.</summary>
    public FactSelection Percent { get; } = Of(FactKind.Percent, "percentage", "tỷ lệ phần trăm");

    /// <summary>How much of a physical unit: kilometres, tonnes, degrees.</summary>
    public FactSelection Measure { get; } = Of(FactKind.Measure, "measure", "số đo");

    /// <summary>How old.</summary>
    public FactSelection Age { get; } = Of(FactKind.Age, "age", "tuổi");

    /// <summary>What score.</summary>
    public FactSelection Score { get; } = Of(FactKind.Score, "score", "tỷ số");

    /// <summary>Which rank, edition or minute.</summary>
    public FactSelection Ordinal { get; } = Of(FactKind.Ordinal, "ordinal", "thứ tự");

    private static FactSelection Of(FactKind kind, string english, string vietnamese) => new(english, vietnamese, f => f.Kind == kind);
}
