namespace FactCheck.Temporal.Lunar;

/// <summary>
/// The months from one that holds the winter solstice, which is always month 11, to the next such month, excluded. It is the
/// year by which leap months are placed; the lunar year itself begins with its third month, month 1.
/// </summary>
/// <param name="Year">The lunar year to which months 1 to 10 belong; months 11 and 12 belong to the one before.</param>
/// <param name="FirstMoon">The new moon that begins month 11.</param>
/// <param name="LeapOffset">How many months after the first the leap month comes; null if there is none.</param>
internal readonly record struct SolsticeYear(int Year, int FirstMoon, int? LeapOffset)
{
    private const int WinterSolstice = 9;

    /// <summary>The year whose months 1 to 10 are those of a lunar year.</summary>
    public static SolsticeYear Of(int year)
    {
        var first = MoonOfSolstice(year - 1);
        var hasLeapMonth = MoonOfSolstice(year) - first == 13;
        return new SolsticeYear(year, first, hasLeapMonth ? FirstWithoutTerm(first) : null);
    }

    /// <summary>The year that holds a month of a lunar year.</summary>
    public static SolsticeYear Holding(int lunarYear, int month) => Of(month >= 11 ? lunarYear + 1 : lunarYear);

    /// <summary>The new moon that begins the month 11 after the last month.</summary>
    public int NextFirstMoon => FirstMoon + (LeapOffset is null ? 12 : 13);

    /// <summary>The number of the leap month, or null if there is none.</summary>
    public int? LeapMonth => LeapOffset is { } offset ? MonthAt(offset - 1).Month : null;

    /// <summary>The lunar year, number and kind of the month that comes so many months after the first.</summary>
    public (int Year, int Month, bool IsLeap) MonthAt(int offset)
    {
        var month = (offset - (offset >= LeapOffset ? 1 : 0) + 10) % 12 + 1;
        return (month >= 11 ? Year - 1 : Year, month, offset == LeapOffset);
    }

    /// <summary>The new moon that begins a month, or null if it is a leap month that this year does not have.</summary>
    public int? MoonOf(int month, bool isLeap)
    {
        var offset = (month + 1) % 12;
        if (isLeap) return offset + 1 == LeapOffset ? FirstMoon + offset + 1 : null;
        return FirstMoon + offset + (offset >= LeapOffset ? 1 : 0);
    }

    /// <summary>The last new moon of the civil year that comes no later than the day of the winter solstice.</summary>
    private static int MoonOfSolstice(int civilYear)
    {
        var moon = Ephemeris.LastNewMoon(Ephemeris.DayOf(new(civilYear, 12, 31)));
        return Ephemeris.PrincipalTerm(Ephemeris.NewMoonDay(moon)) >= WinterSolstice ? moon - 1 : moon;
    }

    /// <summary>How many months after a new moon the first month comes in which the sun passes no principal term.</summary>
    private static int FirstWithoutTerm(int firstMoon)
    {
        var offset = 1;
        while (TermAt(firstMoon + offset) != TermAt(firstMoon + offset + 1)) offset++;
        return offset;
    }

    private static int TermAt(int moon) => Ephemeris.PrincipalTerm(Ephemeris.NewMoonDay(moon));
}
