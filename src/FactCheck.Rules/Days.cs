using System.Globalization;
using FactCheck.Mentions;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>What rules ask of days as they are written.</summary>
internal static class Days
{
    private const string EnglishPattern = "d MMMM uuuu";

    /// <summary>The day of a date or time, if it is one day that exists and has a year.</summary>
    public static LocalDate? Of(Mention mention) =>
        mention.Temporal is { Kind: TemporalKind.Date or TemporalKind.Time, IsRange: false } time && time.Start.TryGetDate(out var day) ? day : null;

    /// <summary>Whether the words of a day or month say its year; if not, it was taken from when the article was published.</summary>
    public static bool StatesYear(Mention mention)
    {
        if (mention.Temporal is not { Start.HasYear: true } time) return false;
        var year = time.Start.Year.ToString("0000", CultureInfo.InvariantCulture);
        return mention.Text.Contains(year, StringComparison.Ordinal) || mention.Text.EndsWith($"/{year[2..]}", StringComparison.Ordinal);
    }

    /// <summary>Whether the words are figures of a day and a month, or name the month: no «hôm qua», no «thứ Hai».</summary>
    public static bool IsExplicit(Mention mention) =>
        Of(mention) is { } day && Numbers(mention.Text).Contains(day.Day)
        && (Numbers(mention.Text).Contains(day.Month) || mention.Text.Contains("tháng", StringComparison.OrdinalIgnoreCase));

    /// <summary>The numbers that a text writes in figures.</summary>
    public static IEnumerable<int> Numbers(string text) =>
        text.Split([.. text.Where(c => !char.IsAsciiDigit(c))], StringSplitOptions.RemoveEmptyEntries).Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);

    /// <summary>A day for people: «24 November 2025», «24/11/2025».</summary>
    public static LocalizedText Text(LocalDate day) =>
        new(day.ToString(EnglishPattern, CultureInfo.InvariantCulture), day.ToString("d'/'M'/'uuuu", CultureInfo.InvariantCulture));

    /// <summary>The name of a day of the week.</summary>
    public static LocalizedText Text(IsoDayOfWeek day) =>
        new(day.ToString(), day == IsoDayOfWeek.Sunday ? "Chủ nhật" : $"thứ {(string[])["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"] switch { var names => names[(int)day - 1] }}");
}
