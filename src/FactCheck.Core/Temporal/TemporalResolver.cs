using NodaTime;

namespace FactCheck.Temporal;

/// <summary>
/// Makes values of expressions: fills the fields that are not said from the anchor, the day named last and the tense of the
/// sentence. What none of them tells stays open.
/// </summary>
internal sealed class TemporalResolver
{
    private const int MaxShift = 9999;

    /// <summary>Nobody counts so many weeks or months: «gói cước 10.000 tháng» is a price.</summary>
    private const int TooManyWeeks = 1000;

    /// <summary>Resolves an expression, and remembers in the context what later ones may refer to.</summary>
    /// <param name="expression">What the text says.</param>
    /// <param name="tense">-1 if the sentence speaks of what was, 1 of what will be, 0 if it does not tell.</param>
    /// <param name="context">What to resolve against.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if the words make no time.</returns>
    public static bool TryResolve(in TemporalExpression expression, int tense, TemporalContext context, out TemporalValue value)
    {
        var points = new PointResolver(context, tense);
        switch (expression.Kind)
        {
            case TemporalProduction.Point:
                value = Single(points, expression.Start);
                break;
            case TemporalProduction.Range:
                value = points.Range(expression.Start, expression.End);
                break;
            case TemporalProduction.Since:
                value = TemporalValue.Range(points.Resolve(expression.Start with { Direction = expression.Start.Direction ?? -1 }), PointResolver.DayOf(context.Anchor?.Date)) with { Hedge = expression.Start.Third };
                break;
            case TemporalProduction.FirstMonths:
            case TemporalProduction.LastMonths:
            case TemporalProduction.FirstQuarters:
                return TryPartOfYear(expression, points.YearOf(expression.Start), out value);
            case TemporalProduction.Duration:
                return TryDuration(expression, out value);
            case TemporalProduction.Vague:
                value = TemporalValue.Duration(TemporalAmount.Vague(expression.Unit));
                break;
            case TemporalProduction.Shifted:
                return TryShifted(expression, context, out value);
            case TemporalProduction.LunarMonth:
                value = points.LunarMonth(expression.Start);
                break;
            case TemporalProduction.Set:
                value = TemporalValue.Set(TemporalAmount.Of(Math.Max(expression.Number, 1), expression.Unit)) with { StatedWeekday = (IsoDayOfWeek)(expression.Start.Weekday ?? 0) };
                break;
            default:
                value = default;
                return false;
        }

        Remember(value, context);
        return true;
    }

    private static TemporalValue Single(PointResolver points, in TemporalPoint point)
    {
        var stated = point.Day is null ? IsoDayOfWeek.None : (IsoDayOfWeek)(point.Weekday ?? 0);
        return TemporalValue.Of(points.Resolve(point)) with { Hedge = point.Third, StatedWeekday = stated };
    }

    private static void Remember(in TemporalValue value, TemporalContext context)
    {
        if (value.Kind is TemporalKind.Duration or TemporalKind.Set) return;
        if (value.Start.TryGetDate(out var day)) context.LastDay = day;
        if (value.Start.HasYear && value.Start.Granularity >= Granularity.Year) context.LastPeriod = value.Start;
        if (value.Start.HasYear && value.Start.Granularity is Granularity.Month or >= Granularity.Day) context.RememberYear(value.Start.Index, value.Start.Year);
    }

    private static bool TryPartOfYear(in TemporalExpression expression, int year, out TemporalValue value)
    {
        var (granularity, last) = expression.Kind == TemporalProduction.FirstQuarters ? (Granularity.Quarter, 4) : (Granularity.Month, 12);
        var first = expression.Kind == TemporalProduction.LastMonths ? last - expression.Count + 1 : 1;
        value = default;
        if (expression.Count < 1 || expression.Count > last) return false;
        value = expression.Count * 2 == last && granularity == Granularity.Month
            ? TemporalValue.Of(CalendarPeriod.PartOfYear(Granularity.Half, year, first == 1 ? 1 : 2))
            : TemporalValue.Range(CalendarPeriod.PartOfYear(granularity, year, first), CalendarPeriod.PartOfYear(granularity, year, first + expression.Count - 1));
        return true;
    }

    private static bool TryDuration(in TemporalExpression expression, out TemporalValue value)
    {
        value = default;
        if (expression.Number > TemporalAmount.MaxCount || expression.EndNumber > TemporalAmount.MaxCount) return false;
        if (expression is { Unit: TemporalUnit.Week or TemporalUnit.Month, Number: >= TooManyWeeks }) return false;
        if (expression is { Number: 0, HasHalf: false, EndNumber: null }) return false;
        // «1-0 phút 34»: no length goes down to nothing, but a score does.
        if (expression.EndNumber == 0) return false;
        var amount = expression.HasHalf ? WithHalf(expression.Number, expression.Unit)
            : TemporalAmount.Of(expression.Number, expression.Unit, expression.Minor, expression.MinorUnit);
        value = expression.EndNumber is { } end
            ? TemporalValue.DurationRange(amount, TemporalAmount.Of(end, expression.Unit)) : TemporalValue.Duration(amount);
        return true;
    }

    /// <summary>Half a year is counted as months and half an hour as minutes; half a month and half a century have no such name.</summary>
    private static TemporalAmount WithHalf(decimal count, TemporalUnit unit)
    {
        var (half, minor) = unit switch
        {
            TemporalUnit.Minute => (30, TemporalUnit.Second),
            TemporalUnit.Hour => (30, TemporalUnit.Minute),
            TemporalUnit.Day => (12, TemporalUnit.Hour),
            TemporalUnit.Year => (6, TemporalUnit.Month),
            _ => (0, unit),
        };
        if (half == 0) return TemporalAmount.Of(count + 0.5m, unit);
        return count == 0 ? TemporalAmount.Of(half, minor) : TemporalAmount.Of(count, unit, half, minor);
    }

    private static bool TryShifted(in TemporalExpression expression, TemporalContext context, out TemporalValue value)
    {
        value = default;
        if (expression.Number > MaxShift) return false;
        var count = (int)expression.Number * expression.Shift;
        var from = expression.FromThatDay ? ThatTime(expression.Unit, context) ?? context.Anchor : context.Anchor;
        value = TemporalValue.Of(from is { } start ? Shift(start, expression.Unit, count) : CalendarPeriod.Open(GranularityOf(expression.Unit))) with { Hedge = expression.Start.Third };
        Remember(value, context);
        return value.Start.Granularity != Granularity.None;
    }

    /// <summary>The time that the text named last, if it is fine enough to count such units from.</summary>
    private static LocalDateTime? ThatTime(TemporalUnit unit, TemporalContext context)
    {
        if (context.LastPeriod.Granularity >= GranularityOf(unit) && context.LastPeriod.TryGetLocalInterval(out var start, out _)) return start;
        return context.LastDay?.AtMidnight();
    }

    private static CalendarPeriod Shift(LocalDateTime from, TemporalUnit unit, int count)
    {
        var years = unit switch { TemporalUnit.Year => count, TemporalUnit.Decade => count * 10, TemporalUnit.Century => count * 100, _ => 0 };
        if (from.Year + years is < 1 or > 9000) return default;
        var date = from.Date;
        return unit switch
        {
            TemporalUnit.Day => CalendarPeriod.OfDay(date.PlusDays(count)),
            TemporalUnit.Week => CalendarPeriod.WeekOf(date.PlusWeeks(count)),
            TemporalUnit.Month => MonthOf(date.PlusMonths(count)),
            TemporalUnit.Quarter => QuarterOf(date.PlusMonths(count * 3)),
            TemporalUnit.Hour => TimeOf(from.PlusHours(count), Granularity.Hour),
            TemporalUnit.Minute => TimeOf(from.PlusMinutes(count), Granularity.Minute),
            TemporalUnit.Second => TimeOf(from.PlusSeconds(count), Granularity.Second),
            _ => CalendarPeriod.OfYear(date.Year + years),
        };
    }

    private static CalendarPeriod MonthOf(LocalDate date) => CalendarPeriod.OfMonth(date.Year, date.Month);

    private static CalendarPeriod QuarterOf(LocalDate date) => CalendarPeriod.PartOfYear(Granularity.Quarter, date.Year, (date.Month + 2) / 3);

    private static CalendarPeriod TimeOf(LocalDateTime time, Granularity granularity) =>
        CalendarPeriod.OfDay(time.Date).At(granularity, time.Hour, granularity == Granularity.Hour ? 0 : time.Minute, granularity == Granularity.Second ? time.Second : 0);

    private static Granularity GranularityOf(TemporalUnit unit) => unit switch
    {
        TemporalUnit.Second => Granularity.Second,
        TemporalUnit.Minute => Granularity.Minute,
        TemporalUnit.Hour => Granularity.Hour,
        TemporalUnit.Day => Granularity.Day,
        TemporalUnit.Week => Granularity.Week,
        TemporalUnit.Month or TemporalUnit.Quarter => Granularity.Month,
        _ => Granularity.Year,
    };
}
