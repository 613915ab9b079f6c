namespace FactCheck.Temporal.Lunar;

/// <summary>
/// A day of the Vietnamese lunisolar calendar (âm lịch): «mùng 10 tháng 3 năm Giáp Thìn» is 2024, 3, 10. The value is what was
/// said and need not exist: not every month has a day 30, nor every year a leap month;
/// <see cref="LunarCalendar.TryToSolar"/> tells.
/// </summary>
/// <param name="Year">The lunar year, by the civil year in which it begins: its months 11 and 12 may fall in the next.</param>
/// <param name="Month">The month, 1 (tháng Giêng) to 12 (tháng Chạp). A leap month has the number of the month before it.</param>
/// <param name="Day">The day of the month, 1 (mùng một) to 29 or 30.</param>
/// <param name="IsLeapMonth">Whether the month is the leap month (tháng nhuận) of that number.</param>
public readonly record struct LunarDate(int Year, int Month, int Day, bool IsLeapMonth = false);
