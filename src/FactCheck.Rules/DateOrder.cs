using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>
/// Reports something that ended before it began: a range whose last day comes before its first, or a sentence in which the day of the
/// end («kết thúc», «bế mạc») comes before that of the beginning («bắt đầu», «khai mạc»). A range that runs into the next year says so.
/// </summary>
/// <reported>«Hội chợ diễn ra từ ngày 20/11 đến ngày 15/11.»</reported>
/// <reported>«Dự án kéo dài từ năm 2015 đến năm 2012.»</reported>
/// <reported>«Giải khai mạc ngày 24/11 và bế mạc ngày 22/11.»</reported>
/// <accepted>«Hội chợ diễn ra từ ngày 20/11 đến ngày 15/12.»</accepted>
/// <accepted>«Mùa mưa kéo dài từ tháng 11 đến tháng 4.»</accepted>
/// <vi>
/// Báo việc kết thúc trước khi bắt đầu: khoảng thời gian có ngày cuối trước ngày đầu, hoặc câu có ngày «kết thúc», «bế mạc» trước ngày «bắt
/// đầu», «khai mạc». Khoảng kéo sang năm sau thì phải ghi năm.
/// </vi>
public sealed class DateOrder : ArticleRule
{
    /// <summary>A range of days that reads forward only into the next year, and there ends less than this many days short of a year.</summary>
    private const int NearlyAYear = 300;

    private const int EndOfMonth = 25;
    private const int StartOfMonth = 10;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2004", "date-order", Severity.Warning, new LocalizedText(
        "Nothing ends before it begins: one of the two dates is wrong.",
        "Không việc gì kết thúc trước khi bắt đầu: một trong hai mốc bị sai."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var ranges = article.Sentences.Where(s => s.Segment != SegmentKind.Boilerplate)
            .SelectMany(s => s.Mentions.Where(RunsBackwards).Select(m => Report(
                new LocalizedText($"«{m.Text}» ends before it begins.", $"«{m.Text}» kết thúc trước khi bắt đầu."),
                Evidence.Of(s, m)) with
            {
                Question = Question,
            }));
        return ranges.Concat(Neighbours.In(article).Where(EndsFirst).Select(p => Report(
            new LocalizedText($"It ends on «{p.Second.Text}», before it begins on «{p.First.Text}».", $"Kết thúc «{p.Second.Text}», trước khi bắt đầu «{p.First.Text}»."),
            p.Evidence) with
        {
            Confidence = 0.8,
            Question = Question,
        }));
    }

    private static LocalizedText Question { get; } = new("Which of the two dates is right?", "Mốc nào trong hai mốc là đúng?");

    private static bool RunsBackwards(Mention mention)
    {
        // «4-3-2-1» and «2017-05-09» only look like ranges; «đến nay» is not written as a date.
        if (!Cues.Default.Has(mention.Text, "until") && !Cues.Default.Has(mention.Text, "range") || Cues.Default.Ends(mention.Text, "relative-day")) return false;
        if (mention.Temporal is not { Kind: TemporalKind.Date, IsRange: true } range || range.Start.Granularity != range.End.Granularity) return false;
        if (range.Start is { Granularity: Granularity.Year, HasYear: true } && range.End.HasYear) return range.Start.Year > range.End.Year;
        if (range.Start.Granularity != Granularity.Day || range.Start.Day == 0 || range.End.Day == 0) return false;
        if (HasBareFirstDay(mention)) return range.Start.Day > range.End.Day && !(range.Start.Day >= EndOfMonth && range.End.Day <= StartOfMonth);
        if (!range.Start.HasYear && !range.End.HasYear) return IsNearlyAYear(Day(range.Start, 2001), Day(range.End, 2002));
        if (!range.Start.TryGetDate(out var first) || !range.End.TryGetDate(out var last)) return false;
        if (last < first) return true;
        // The year was moved on only because the days run backwards in the one that is meant.
        return !mention.Text.Contains("năm", StringComparison.OrdinalIgnoreCase) && !mention.Text.Contains($"{last.Year}", StringComparison.Ordinal)
            && last.Year == first.Year + 1 && IsNearlyAYear(first, last);
    }

    /// <summary>«từ ngày 25 đến 23/5»: the first day has the month of the last. «từ 30 - 2/9» is used for the days about the end of a month.</summary>
    private static bool HasBareFirstDay(Mention mention) =>
        Days.Numbers(mention.Text).Count() == (mention.Temporal is { End.HasYear: true } time && mention.Text.Contains($"{time.End.Year}", StringComparison.Ordinal) ? 4 : 3);

    private static LocalDate? Day(in CalendarPeriod period, int year) =>
        period.Index is > 0 and <= 12 && period.Day <= CalendarSystem.Iso.GetDaysInMonth(year, period.Index) ? new LocalDate(year, period.Index, period.Day) : null;

    private static bool IsNearlyAYear(LocalDate? first, LocalDate? last) => first is { } a && last is { } b && Period.DaysBetween(a, b) is > NearlyAYear and < 365;

    private static bool EndsFirst(Neighbours pair) =>
        Days.Of(pair.First) is { } begin && Days.Of(pair.Second) is { } end && end < begin
        && Days.IsExplicit(pair.First) && Days.IsExplicit(pair.Second) && Days.StatesYear(pair.First) == Days.StatesYear(pair.Second)
        && Cues.Default.Ends(LastWords(pair.Sentence.Before(pair.First)), "begin") && Cues.Default.Ends(LastWords(pair.Between), "end");

    /// <summary>The words before a date without those that belong to it: «bế mạc vào ngày».</summary>
    private static string LastWords(string text)
    {
        text = text.TrimEnd();
        foreach (var word in (string[])["ngày", "vào", "hôm", "từ", "trong", "lúc"])
            if (text.EndsWith($" {word}", StringComparison.Ordinal)) text = text[..^word.Length].TrimEnd();
        return text;
    }
}
