using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Fuzzing.Oracles;

/// <summary>What holds for every value.</summary>
internal static class ValueOracle
{
    /// <summary>Every pair of so many is compared.</summary>
    private const int Compared = 10;

    private const string Day = @"(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)";
    private const string Date = Day + @"|(\d{4}|XXXX)(-(\d\d|XX|H[12]|Q[1-4X]|SP|SU|FA|WI|W(\d\d|XX)(-WE)?))?|\d{2,3}|XX|XXX";
    private const string Clock = @"T(DM|MO|MI|AF|EV|NI|\d\d:\d\d(:\d\d)?)";
    private const string Length = @"P(X|\d+(\.\d{1,3})?)[DWMY](T?\d+[HMDWY])?|PT(X|\d+(\.\d{1,3})?)[HMS](\d+[MS])?";
    private const string Time = "(" + Day + ")?" + Clock;

    /// <summary>TIMEX3 as the formats describe it.</summary>
    private static readonly Regex Timex = new(
        $"^(({Date}|{Time})(/({Date}|{Time}))?|({Length})(/({Length}))?|XXXX-WXX-[1-7])$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static void Check(Mention mention)
    {
        Require.That(mention.Value.Length > 0, "a mention has a value", () => $"{mention}");
        Require.That((mention.Temporal is null) != (mention.Quantity is null), "a mention is a time or a figure", () => $"{mention}");
        foreach (var language in (string[])["en", "vi"])
            Require.Same(Plain.Line(ValueText.Of(mention, language)), ValueText.Of(mention, language), "a value for people is one plain line");
        if (mention.Temporal is { } time) CheckTime(time, mention);
        else CheckFigure(mention.Quantity!.Value, mention);
    }

    /// <summary>What is the same is the same, and it does not matter from which side one looks.</summary>
    public static void CheckComparisons(IReadOnlyList<Mention> mentions)
    {
        TemporalValue[] times = [.. mentions.Select(m => m.Temporal).OfType<TemporalValue>().Take(Compared)];
        Quantity[] figures = [.. mentions.Select(m => m.Quantity).OfType<Quantity>().Take(Compared)];
        foreach (var left in times)
        {
            Require.Same(TemporalComparison.Compare(left, left, DateTimeZone.Utc), TemporalVerdict.Same, "a time is the same as itself");
            foreach (var right in times)
                Require.That(TemporalComparison.Compare(left, right, DateTimeZone.Utc) == TemporalComparison.Compare(right, left, DateTimeZone.Utc), "times compare alike from both sides", () => $"{left} {left.Hedge}, {right} {right.Hedge}");
        }

        foreach (var left in figures)
        {
            foreach (var right in figures)
                Require.That(left.CompareWith(right) == right.CompareWith(left), "figures compare alike from both sides", () => $"{left} {left.Hedge} and {right} {right.Hedge}: {left.CompareWith(right)}, {right.CompareWith(left)}");
        }
    }

    private static void CheckTime(TemporalValue time, Mention mention)
    {
        Require.That(Timex.IsMatch(mention.Value), "the value of a time is TIMEX3", () => $"{mention}");
        _ = time.ToEdtf();
        if (time.TryGetInterval(DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"], out var interval))
            Require.That(interval.Start <= interval.End, "a time does not end before it begins", () => $"{mention} {interval}");
    }

    private static void CheckFigure(Quantity figure, Mention mention)
    {
        var number = mention.Value.Split(' ')[0];
        var ends = figure.Kind == QuantityKind.Score ? number.Split('-') : number.Split("..");
        Require.That(ends.Length == (figure.Kind == QuantityKind.Score || figure.IsRange ? 2 : 1), "a figure is one number or two", () => $"{mention}");
        Require.Same(ends.Select(Parse).First(), Rounded(figure.Low), "the number of a figure can be read back");
        Require.Same(ends.Select(Parse).Last(), Rounded(figure.High), "the number of a figure can be read back");
        Require.That(figure.Low <= figure.High || figure.Kind == QuantityKind.Score, "a range does not end before it begins", () => $"{mention}");
        Require.That(!mention.Value.Any(char.IsControl), "the value of a figure is one line", () => $"{mention}");
    }

    private static decimal Parse(string number) =>
        Require.Parses(() => decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), "the number of a figure is a number");

    /// <summary>As many digits as are written.</summary>
    private static decimal Rounded(decimal number) => Parse(number.ToString("0.############", CultureInfo.InvariantCulture));
}
