using FactCheck.Temporal;
using FactCheck.Text;
using Microsoft.Recognizers.Text;
using NodaTime;

namespace FactCheck.Recognizers.Languages;

/// <summary>Makes our values of the library's results, for one text in reading order.</summary>
/// <param name="anchor">What the results were resolved against, or null if the day of publication is not known.</param>
/// <param name="isTimeByItself">Whether words are a time by themselves: tells «July to October» from «the third quarter».</param>
internal sealed class ResultMapper(LocalDateTime? anchor, Func<string, bool> isTimeByItself)
{
    private LocalDate? _lastDay;

    /// <summary>The value of a result, or null if the library has not resolved it or we have no such value («now»).</summary>
    /// <param name="result">The result.</param>
    /// <param name="before">What its sentence says before it.</param>
    public TemporalValue? Map(ModelResult result, WordsBefore before = default)
    {
        var candidates = Candidate.Of(result);
        if (candidates.Count == 0) return null;
        var candidate = Choose(candidates, before.IsAhead);
        var value = result.TypeName[(result.TypeName.LastIndexOf('.') + 1)..] switch
        {
            "duration" => TimexReader.Amount(candidate.Timex) is { } amount ? TemporalValue.Duration(amount) : null,
            "set" => SetOf(candidate.Timex),
            _ => DateOrTime(candidate, result.Text),
        };
        if (value is not { } known) return null;
        if (known.Kind is TemporalKind.Date or TemporalKind.Time && known.Start.TryGetDate(out var day)) _lastDay = day;
        return known with { Hedge = HedgeOf(candidate.Modifier) | before.Hedge, Zone = known.Kind == TemporalKind.Time ? candidate.Zone ?? ZoneTable.Local : null };
    }

    /// <summary>
    /// The candidate that is meant: as in Vietnamese a day or month lies in the year that brings it nearest, the past before the
    /// future unless the sentence speaks of it, and a day of the week is the last or the next one.
    /// </summary>
    private Candidate Choose(IReadOnlyList<Candidate> candidates, bool isAhead)
    {
        if (candidates.Count == 1 || anchor is not { } now) return candidates[0];
        if (TimexReader.Period(DatePart(candidates[0].Timex)) is { Granularity: Granularity.Month or Granularity.Day, Index: > 0 } period)
        {
            var year = YearChoice.Choose(now.Date, period.Index, period.Day, direction: null, tense: isAhead ? 1 : 0, known: null);
            return candidates.FirstOrDefault(c => c.Day?.Year == year, candidates[0]);
        }

        return isAhead ? candidates.FirstOrDefault(c => c.Day >= now.Date, candidates[^1]) : candidates.LastOrDefault(c => c.Day <= now.Date, candidates[0]);
    }

    private TemporalValue? DateOrTime(in Candidate candidate, string words)
    {
        var timex = candidate.Timex;
        if (timex.StartsWith('(')) return RangeOf(candidate, words);
        if (candidate.Modifier == "since" && PointOf(candidate) is { } first) return anchor is { } now ? TemporalValue.Range(first, CalendarPeriod.OfDay(now.Date)) : TemporalValue.Of(first);
        return PointOf(candidate) is { } period ? TemporalValue.Of(period)
            // «The second week of October» has no period of ours.
            : candidate is { Start: { } start, End: { } end } && start < end ? TemporalValue.Range(CalendarPeriod.OfDay(start.Date), CalendarPeriod.OfDay(end.Date.PlusDays(-1))) : null;
    }

    /// <summary>A period, or a time on its day: the one that the text named last, or that of publication, if it names none.</summary>
    private CalendarPeriod? PointOf(in Candidate candidate)
    {
        var date = DatePart(candidate.Timex);
        var day = date.Length == 0 ? null : Resolved(TimexReader.Period(date), candidate);
        if (date.Length == candidate.Timex.Length) return day;
        if (TimexReader.Time(candidate.Timex[date.Length..]) is not { } time) return null;
        return day is null ? (_lastDay ?? anchor?.Date) is { } known ? time.OnDay(known) : time : OnDay(day.Value, Coarser(time));
    }

    private static string DatePart(string timex) => timex.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at ? timex[..at] : timex;

    /// <summary>«2 hours ago» is no more exact than the hour, «5 minutes ago» than the minute, though the library gives seconds.</summary>
    private CalendarPeriod Coarser(CalendarPeriod time)
    {
        if (time.Granularity != Granularity.Second || time.Second != anchor?.Second) return time;
        return time.Minute == anchor?.Minute ? CalendarPeriod.TimeOnly(Granularity.Hour, time.Hour, 0, 0) : CalendarPeriod.TimeOnly(Granularity.Minute, time.Hour, time.Minute, 0);
    }

    /// <summary>A period with the year, month and day that the candidate was resolved to.</summary>
    private CalendarPeriod? Resolved(CalendarPeriod? period, in Candidate candidate)
    {
        if (period is not { HasYear: false } open || anchor is null || candidate.Day is not { } day) return period;
        return open.Granularity == Granularity.Day ? CalendarPeriod.OfDay(day) : open.InYear(day.Year);
    }

    private static CalendarPeriod OnDay(CalendarPeriod day, CalendarPeriod time) =>
        time.Granularity == Granularity.PartOfDay ? day.At(time.PartOfDay) : day.At(time.Granularity, time.Hour, time.Minute, time.Second);

    private TemporalValue? RangeOf(in Candidate candidate, string words)
    {
        if (candidate.Timex.Trim('(', ')').Split(',') is not [var first, var last, var length]) return null;
        if (!NamesBothEnds(words)) return Counted(candidate, length);
        var ends = (candidate.Start, candidate.End);
        var isTime = first.Contains('T', StringComparison.Ordinal);
        if (!isTime && ends is ({ } from, { } to)) return DayRange(from.Date, to.Date, length);
        if (End(first) is not { } start || End(last) is not { } end) return null;
        if (anchor is null || !isTime) return TemporalValue.Range(start, end);
        return TemporalValue.Range(OnItsDay(start, ends.Start), OnItsDay(end, ends.End));

        CalendarPeriod? End(string timex) => timex.IndexOf('T', StringComparison.Ordinal) is >= 0 and var at ? At(TimexReader.Period(timex[..at]), TimexReader.Time(timex[at..])) : TimexReader.Period(timex);
    }

    private static CalendarPeriod? At(CalendarPeriod? day, CalendarPeriod? time) => time is { } known ? day is { } date ? OnDay(date, known) : known : null;

    private CalendarPeriod OnItsDay(CalendarPeriod time, LocalDateTime? moment) => time.OnDay(moment?.Date ?? _lastDay ?? anchor!.Value.Date);

    /// <summary>A range whose ends the text names, both included: the library ends «from 22 to 24» on the 24th, «July to October» on 1 October.</summary>
    private static TemporalValue DayRange(LocalDate start, LocalDate end, string length) => length[^1] switch
    {
        'Y' when start is { Month: 1, Day: 1 } => TemporalValue.Range(CalendarPeriod.OfYear(start.Year), CalendarPeriod.OfYear(end.Year)),
        'M' when start.Day == 1 => TemporalValue.Range(CalendarPeriod.OfMonth(start.Year, start.Month), CalendarPeriod.OfMonth(end.Year, end.Month)),
        _ => TemporalValue.Range(CalendarPeriod.OfDay(start), CalendarPeriod.OfDay(end)),
    };

    /// <summary>A decade, century, quarter or half; any other period that is counted from today is a length to us: «the past five years».</summary>
    private static TemporalValue? Counted(in Candidate candidate, string length)
    {
        if (candidate.Start is { Day: 1 } start)
        {
            CalendarPeriod? period = (length, start.Month) switch
            {
                ("P100Y", 1) when start.Year % 100 == 0 => CalendarPeriod.Century(start.Year),
                ("P10Y", 1) when start.Year % 10 == 0 => CalendarPeriod.Decade(start.Year),
                ("P6M", 1 or 7) => CalendarPeriod.PartOfYear(Granularity.Half, start.Year, (start.Month + 5) / 6),
                ("P3M", 1 or 4 or 7 or 10) => CalendarPeriod.PartOfYear(Granularity.Quarter, start.Year, (start.Month + 2) / 3),
                _ => null,
            };
            if (period is { } known) return TemporalValue.Of(known);
        }

        return TimexReader.Amount(length) is { } amount ? TemporalValue.Duration(amount) : null;
    }

    /// <summary>Two figures, or two words that are times by themselves.</summary>
    private bool NamesBothEnds(string words)
    {
        var figures = 0;
        for (var i = 0; i < words.Length; i++)
            if (char.IsDigit(words[i]) && (i == 0 || !char.IsDigit(words[i - 1]))) figures++;
        return figures >= 2 || words.Split(' ').Count(isTimeByItself) >= 2;
    }

    private static TemporalValue? SetOf(string timex)
    {
        if (TimexReader.Amount(timex) is { } every) return TemporalValue.Set(every);
        if (timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && timex.Length > 9 && timex[9] is >= '1' and <= '7')
            return TemporalValue.Set(TemporalAmount.Of(1, TemporalUnit.Week)) with { StatedWeekday = (IsoDayOfWeek)(timex[9] - '0') };
        if (timex.StartsWith('T')) return TemporalValue.Set(TemporalAmount.Of(1, TemporalUnit.Day));
        return TimexReader.Period(DatePart(timex)) is { HasYear: false } when ? TemporalValue.Set(TemporalAmount.Of(1, TemporalUnit.Year), when) : null;
    }

    /// <summary>before and after are read as a time that may lie somewhat earlier or later.</summary>
    private static Hedge HedgeOf(string? modifier) => modifier switch
    {
        "start" => Hedge.Start,
        "mid" => Hedge.Middle,
        "end" => Hedge.End,
        "approx" => Hedge.Approximately,
        "less" or "before" or "until" => Hedge.LessThan,
        "more" or "after" => Hedge.MoreThan,
        _ => Hedge.None,
    };
}
