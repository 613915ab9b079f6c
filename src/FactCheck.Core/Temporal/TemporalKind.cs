namespace FactCheck.Temporal;

/// <summary>The four types of time expressions of TIMEX3.</summary>
public enum TemporalKind : byte
{
    /// <summary>A day or anything coarser on the calendar: «24/11», «tháng 4/2026», «ba tuần trước».</summary>
    Date,

    /// <summary>A time of day, with or without its date: «sáng 24/11», «19 giờ».</summary>
    Time,

    /// <summary>A length of time: «khoảng một giờ», «5 năm qua».</summary>
    Duration,

    /// <summary>A time that comes again and again: «mỗi ngày», «thứ Hai hàng tuần».</summary>
    Set,
}
