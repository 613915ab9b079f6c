using NodaTime;

namespace FactCheck.Temporal;

/// <summary>What time expressions are resolved against: the anchor, and what the article has said so far.</summary>
internal sealed class TemporalContext
{
    private readonly short[] _yearOfMonth = new short[13];

    /// <summary>The local time of publication, or null: then what depends on it stays open.</summary>
    public LocalDateTime? Anchor { get; private set; }

    /// <summary>The day that the text named last, for «cùng ngày» and «hai ngày sau đó».</summary>
    public LocalDate? LastDay { get; set; }

    /// <summary>The period that the text named last, for «hai năm sau» behind «năm 2010».</summary>
    public CalendarPeriod LastPeriod { get; set; }

    /// <summary>The day of the week that the last expression named without a date.</summary>
    public IsoDayOfWeek LastWeekday { get; set; }

    /// <summary>The token after the last expression of this text if that was a day or finer, or else -1.</summary>
    public int LastEnd { get; set; } = -1;

    /// <summary>Starts another text of the same article.</summary>
    public void BeginText() => (LastEnd, LastWeekday) = (-1, IsoDayOfWeek.None);

    /// <summary>Starts an article.</summary>
    public void Reset(LocalDateTime? anchor)
    {
        Anchor = anchor;
        LastDay = null;
        LastPeriod = default;
        BeginText();
        Array.Clear(_yearOfMonth);
    }

    /// <summary>Remembers the year that the article gave with a month, which then goes without it: tháng 4/2026 … vào tháng 4.</summary>
    public void RememberYear(int month, int year)
    {
        if (month is >= 1 and <= 12) _yearOfMonth[month] = (short)year;
    }

    /// <summary>The year that the article gave with the month last, or null.</summary>
    public int? YearOf(int month) => month is >= 1 and <= 12 && _yearOfMonth[month] != 0 ? _yearOfMonth[month] : null;
}
