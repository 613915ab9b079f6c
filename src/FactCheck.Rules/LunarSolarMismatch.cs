using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Temporal.Lunar;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>
/// Reports a day of the lunar calendar that is not the day of the other calendar written beside it. Where neither has a year, the years
/// around publication are tried, and those of five decades if that is not stated.
/// </summary>
/// <reported>«Lễ hội khai mạc ngày 10/3 âm lịch (tức 20/4/2024 dương lịch).» – ngày ấy là 18/4/2024.</reported>
/// <accepted>«Lễ hội khai mạc ngày 10/3 âm lịch (tức 18/4/2024 dương lịch).»</accepted>
/// <vi>Báo ngày âm lịch không khớp với ngày dương lịch ghi bên cạnh. Nếu cả hai không ghi năm thì xét các năm quanh ngày đăng bài; không rõ ngày đăng thì xét 50 năm.</vi>
public sealed class LunarSolarMismatch : ArticleRule
{
    private const int FirstYear = 1980;
    private const int LastYear = 2030;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2008", "lunar-solar-mismatch", Severity.Error, new LocalizedText(
        "People travel to festivals by these dates.",
        "Bạn đọc đi lễ hội theo những ngày này."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var pair in Neighbours.In(article).Where(p => p.IsRestatement))
        {
            var (lunar, solar) = IsLunar(pair.First) ? (pair.First, pair.Second) : (pair.Second, pair.First);
            if (!IsLunar(lunar) || IsLunar(solar) || !Days.IsExplicit(solar) || Days.Of(lunar) is not { } ofLunar || Days.Of(solar) is not { } day) continue;
            var date = DateOf(lunar, ofLunar);
            if (Years(article, solar, day).Any(y => Falls(date, day, y))) continue;
            yield return Report(
                new LocalizedText(
                    $"«{lunar.Text}» is not «{solar.Text}»: {Days.Text(day).English} is {Written(day)} of the lunar calendar.",
                    $"«{lunar.Text}» không phải «{solar.Text}»: ngày {Days.Text(day).Vietnamese} là {Written(day)} âm lịch."),
                pair.Evidence) with
            {
                Question = new LocalizedText($"Which is right: «{lunar.Text}» or «{solar.Text}»?", $"Ngày nào đúng: «{lunar.Text}» hay «{solar.Text}»?"),
            };
        }
    }

    private static bool IsLunar(Mention mention) => Days.Of(mention) is { } day && Cues.Default.Has(mention.Text, "lunar") && day >= LunarCalendar.MinDate && day <= LunarCalendar.MaxDate;

    /// <summary>The lunar date of a mention; «sáng 15 tháng Giêng» may have been read as a day of January, which no day of that month is.</summary>
    private static LunarDate DateOf(Mention mention, LocalDate day)
    {
        var lunar = LunarCalendar.FromSolar(day);
        return lunar.Day != day.Day && Days.Numbers(mention.Text).Contains(day.Day) && !Days.Numbers(mention.Text).Contains(lunar.Day)
            ? new LunarDate(day.Year, day.Month, day.Day) : lunar;
    }

    private static IEnumerable<int> Years(ArticleReading article, Mention solar, LocalDate day)
    {
        if (Days.StatesYear(solar)) return [day.Year];
        return article.Publication is { IsInferred: false } known ? Enumerable.Range(known.Day.Year - 1, 3) : Enumerable.Range(FirstYear, LastYear - FirstYear + 1);
    }

    private static bool Falls(LunarDate lunar, LocalDate day, int year)
    {
        if (day is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year)) return false;
        var found = LunarCalendar.FromSolar(new LocalDate(year, day.Month, day.Day));
        return (found.Month, found.Day) == (lunar.Month, lunar.Day);
    }

    private static string Written(LocalDate day) => LunarCalendar.FromSolar(day) is var lunar ? $"{lunar.Day}/{lunar.Month}" : "";
}
