using System.Globalization;
using FactCheck.Mentions;
using FactCheck.Temporal;
using FactCheck.Text;
using Microsoft.Recognizers.Text;
using NodaTime;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>Gives the meaning of time expressions the shape that <c>Microsoft.Recognizers.Text.DateTime</c> gives its own.</summary>
/// <param name="today">The day of the reference time.</param>
/// <param name="withZones">Whether a stated zone is told.</param>
internal sealed class DateTimeResolver(LocalDate today, bool withZones)
{
    private const string TypePrefix = "datetimeV2.";

    /// <summary>The resolution of a mention, or null if nothing of it is known.</summary>
    public ResolvedTime? Resolve(in ScannedMention mention)
    {
        var value = mention.Temporal;
        var candidates = value.Kind switch
        {
            TemporalKind.Duration => Durations(value),
            TemporalKind.Set => [SetOf(value)],
            _ => Candidates(value, mention.Omitted),
        };
        if (candidates.Count == 0) return null;
        var modifier = ModifierOf(value.Hedge);
        var fields = candidates.Select(c => c.ToFields(modifier)).ToList();
        if (withZones) AddZone(value, fields);
        return new ResolvedTime(TypePrefix + candidates[0].Type, new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.ValueSet] = fields });
    }

    /// <summary>«3 đến 5 năm» has two candidates, its shortest and its longest.</summary>
    private static List<TimexValue> Durations(in TemporalValue value)
    {
        TemporalAmount[] amounts = value.IsRange ? [value.Amount, value.MaxAmount] : [value.Amount];
        return [.. amounts.Select(a => DurationTimex.Of(a)).Select(d => new TimexValue(d.Timex, "duration", d.Seconds))];
    }

    private static TimexValue SetOf(in TemporalValue value)
    {
        var timex = value.StatedWeekday != IsoDayOfWeek.None || value.Start.Granularity != Granularity.None ? value.ToTimex() : DurationTimex.Of(value.Amount).Timex;
        return new TimexValue(timex, "set", TimexValue.NotResolved);
    }

    private List<TimexValue> Candidates(in TemporalValue value, OmittedField omitted)
    {
        if (!value.Start.HasYear && !value.Start.IsTimeOnly) return [];
        if (omitted == OmittedField.Year && OpenYear.Around(value.Start, today) is var (past, future))
        {
            // Another year is one that the text named before; «29/2» has its year by the calendar.
            if (value.Start.Year == past || value.Start.Year == future || !value.Start.IsValid) return OfYears(value, past, future);
        }

        if (omitted == OmittedField.Week && !value.IsRange && value.Start.TryGetDate(out var date)) return OfWeeks(value.Start, date);
        return RangeValues.Of(value, isDateOmitted: omitted == OmittedField.Date) is { } known ? [known] : [];
    }

    /// <summary>The years around the reference time; a range has a timex of its own in each, since one without its year is resolved to the whole month.</summary>
    private static List<TimexValue> OfYears(in TemporalValue value, int past, int future)
    {
        var timex = value.IsRange ? null : PeriodTimex.Of(value.Start.InYear(CalendarPeriod.UnknownYear));
        var candidates = new List<TimexValue>();
        foreach (var year in (int[])[past, future])
            if (RangeValues.Of(Moved(value, year - value.Start.Year), isDateOmitted: false) is { } candidate) candidates.Add(candidate with { Timex = timex ?? candidate.Timex });
        return candidates;
    }

    private static TemporalValue Moved(in TemporalValue value, int years)
    {
        var start = value.Start.InYear(value.Start.Year + years);
        return (value.IsRange ? TemporalValue.Range(start, value.End.InYear(value.End.Year + years)) : TemporalValue.Of(start)) with { Hedge = value.Hedge };
    }

    /// <summary>«thứ Hai»: the last one before the reference time and the next from it on.</summary>
    private List<TimexValue> OfWeeks(CalendarPeriod period, LocalDate date)
    {
        var future = today.With(DateAdjusters.NextOrSame(date.DayOfWeek));
        var past = future.PlusWeeks(-1);
        if (date != past && date != future) return RangeValues.Of(TemporalValue.Of(period), isDateOmitted: false) is { } known ? [known] : [];
        var time = PeriodTimex.Of(period)[PeriodTimex.Date(date).Length..];
        var isCoded = period.Granularity != Granularity.PartOfDay || PartHours.HasCode(period.PartOfDay);
        var timex = isCoded ? $"XXXX-WXX-{(int)date.DayOfWeek}{time}" : null;
        return
        [
            .. ((LocalDate[])[past, future]).Select(d => RangeValues.Of(TemporalValue.Of(period.OnDay(d)), isDateOmitted: false)!)
                .Select(c => c with { Timex = timex ?? c.Timex }),
        ];
    }

    /// <summary>The library knows one modifier a time.</summary>
    private static string? ModifierOf(Hedge hedge) => hedge switch
    {
        _ when hedge.HasFlag(Hedge.Start) => "start",
        _ when hedge.HasFlag(Hedge.Middle) => "mid",
        _ when hedge.HasFlag(Hedge.End) => "end",
        _ when (hedge & (Hedge.LessThan | Hedge.AtMost)) != 0 => "less",
        _ when (hedge & (Hedge.MoreThan | Hedge.AtLeast)) != 0 => "more",
        _ when hedge.HasFlag(Hedge.Approximately) => "approx",
        _ => null,
    };

    private void AddZone(in TemporalValue value, List<Dictionary<string, string>> fields)
    {
        if (ZoneTable.Find(value.LocalZone ?? value.Zone) is not { } zone) return;
        var day = value.Start.TryGetLocalInterval(out var start, out _) ? start : today.AtMidnight();
        var offset = zone.AtLeniently(day).Offset;
        foreach (var candidate in fields)
        {
            candidate.Add("timezone", "UTC" + offset.ToString("+HH:mm", CultureInfo.InvariantCulture));
            candidate.Add("utcOffsetMins", (offset.Seconds / 60).ToString(CultureInfo.InvariantCulture));
        }
    }
}
