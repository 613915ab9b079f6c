using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Rules;
using FactCheck.Stories;
using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Cli.Tests.Output;

/// <summary>A result put together by hand: three articles about a flood, with a conflict, a missing length and a figure of one source.</summary>
internal static class Sample
{
    public static Article First { get; } = new("a1", "Mưa lũ làm 12 người chết. Nước rút sau khoảng 6 giờ. Cầu Bến Lội bị cuốn trôi sáng 3/10.", "Lũ ở Bến Lội")
    {
        Source = "Báo Sông",
        Publication = new Publication(new LocalDate(2025, 10, 4)),
    };

    public static Article Second { get; } = new(
        "a2",
        "Theo báo cáo nhanh của ban chỉ huy phòng chống thiên tai tỉnh gửi về trung ương trong buổi chiều cùng ngày, lũ quét đã cướp đi sinh mạng của 15 người tại ba xã vùng cao, nhiều tuyến đường vẫn chưa thể thông xe vì đất đá còn tràn xuống liên tục từ trên núi.")
    {
        Source = "Đài Núi",
    };

    public static Article Third { get; } = new("ban-tin-thu-ba-rat-dai", "Hôm 3/10, [bold]lũ\u001b[31m\u202E quét[/] làm\n 12   người thiệt mạng.");

    public static Claim FirstDead { get; } = Count(First, "12 người", 12, "người");

    public static Claim SecondDead { get; } = Count(Second, "15 người", 15, "người");

    public static Claim ThirdDead { get; } = Count(Third, "12   người", 12, "người");

    public static Claim Ebbed { get; } = Time(First, "6 giờ", TemporalValue.Duration(TemporalAmount.Of(6, TemporalUnit.Hour)) with { Hedge = Hedge.Approximately });

    public static Claim Morning { get; } = Time(
        First, "sáng 3/10", TemporalValue.Of(CalendarPeriod.OfDay(2025, 10, 3).At(PartOfDay.Morning)) with { Zone = "Asia/Ho_Chi_Minh" });

    public static Claim Day { get; } = Time(Third, "3/10", TemporalValue.Of(CalendarPeriod.OfDay(2025, 10, 3)));

    public static Story Flood { get; } = new("s1", [First, Second, Third]);

    public static Fact Dead { get; } = FactOf("f1", "người chết · lũ Bến Lội", FactKind.Count, Verdict.Conflict, 0.904, [FirstDead, SecondDead, ThirdDead]);

    public static Fact Length { get; } = FactOf("f2", "nước rút", FactKind.Duration, Verdict.Single, 0.6, [Ebbed], [Second, Third]);

    public static Fact FloodDay { get; } = FactOf("f3", "ngày lũ", FactKind.Date, Verdict.Compatible, 0.8, [Morning, Day], [Second]);

    public static RuleInfo CountConflict { get; } = new(
        "FC1103", "count-conflict", Severity.Warning, new LocalizedText("Only one number can be right.", "Chỉ một con số có thể đúng."));

    public static RuleInfo MissingDuration { get; } = new(
        "FC1005", "missing-duration", Severity.Info, new LocalizedText("A length shows weight.", "Thời lượng cho thấy tầm quan trọng."));

    public static Finding DeadDiffer { get; } = new()
    {
        Rule = CountConflict,
        Severity = Severity.Warning,
        Confidence = 0.905,
        Message = new LocalizedText("The number of dead differs: 12 or 15.", "Số người chết khác nhau: 12 hay 15."),
        Fact = Dead,
        Evidence = [EvidenceOf(FirstDead), EvidenceOf(SecondDead), EvidenceOf(ThirdDead)],
    };

    public static Finding LengthMissing { get; } = new()
    {
        Rule = MissingDuration,
        Severity = Severity.Info,
        Confidence = 0.6,
        Message = new LocalizedText("Two articles do not say how long it took.", "Hai bài không nói mất bao lâu."),
        Fact = Length,
        Evidence = [EvidenceOf(Ebbed)],
        Missing = [Second, Third],
    };

    public static CheckResult Result { get; } = new(
        [
            new ArticleReading(First, First.Publication, [FirstDead.Mention, Ebbed.Mention, Morning.Mention], [FirstDead, Ebbed, Morning]),
            new ArticleReading(Second, new Publication(new LocalDate(2025, 10, 4), IsInferred: true), [SecondDead.Mention], [SecondDead]),
            new ArticleReading(Third, null, [Day.Mention, ThirdDead.Mention], [Day, ThirdDead]),
        ],
        [Flood],
        [Dead, Length, FloodDay],
        [DeadDiffer, LengthMissing]);

    /// <summary>A claim of a count.</summary>
    public static Claim Count(Article article, string words, decimal number, string unit) =>
        ClaimOf(article, words, MentionType.Quantity, null, new Quantity(QuantityKind.Count, number, unit));

    /// <summary>A claim of a time.</summary>
    public static Claim Time(Article article, string words, TemporalValue value) =>
        ClaimOf(article, words, Enum.Parse<MentionType>(value.Kind.ToString()), value, null);

    private static Claim ClaimOf(Article article, string words, MentionType type, TemporalValue? time, Quantity? quantity)
    {
        var start = article.Body.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        var sentenceStart = article.Body.LastIndexOf(". ", start, StringComparison.Ordinal) is >= 0 and var before ? before + 2 : 0;
        var sentenceEnd = article.Body.IndexOf('.', span.End) is >= 0 and var end ? end + 1 : article.Body.Length;
        return new Claim
        {
            Mention = new Mention(article, ArticleField.Body, span, span, type, time, quantity),
            Sentence = new TextSpan(sentenceStart, sentenceEnd),
            Segment = SegmentKind.Body,
        };
    }

    private static Evidence EvidenceOf(Claim claim) => new(claim.Mention, claim.Sentence);

    private static Fact FactOf(string id, string about, FactKind kind, Verdict verdict, double confidence, Claim[] claims, Article[]? missing = null) => new()
    {
        Id = id,
        Story = Flood,
        About = about,
        Kind = kind,
        Verdict = verdict,
        Confidence = confidence,
        Claims = claims,
        Missing = missing ?? [],
    };
}
