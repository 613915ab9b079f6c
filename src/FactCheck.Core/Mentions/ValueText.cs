using System.Globalization;
using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;

namespace FactCheck.Mentions;

/// <summary>The value of a mention as people write it: «sáng 24/11/2025», «≈ 1 giờ», «148.000 việc làm».</summary>
public static class ValueText
{
    private static readonly (Hedge Hedge, string Sign)[] Signs =
        [(Hedge.Approximately, "≈ "), (Hedge.LessThan, "< "), (Hedge.MoreThan, "> "), (Hedge.AtLeast, "≥ "), (Hedge.AtMost, "≤ ")];

    // Nobody counts nine zeros.
    private static readonly (decimal Size, LocalizedText Name)[] Magnitudes =
        [(1_000_000_000, new("billion", "tỷ")), (1_000_000, new("million", "triệu"))];

    /// <summary>The value on one line, with the signs of its hedges: ≈, &lt;, &gt;, ≥, ≤.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="language"><c>vi</c>, or English for any other.</param>
    public static string Of(Mention mention, string language)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var sign = Signs.FirstOrDefault(s => mention.Hedge.HasFlag(s.Hedge)).Sign ?? "";
        var value = (mention.Temporal, mention.Quantity) switch
        {
            ({ } time, _) => OfTime(time, language),
            (_, { } quantity) => OfQuantity(quantity, language),
            _ => mention.Value,
        };
        return sign + Plain.Line(value);
    }

    private static string OfTime(TemporalValue time, string language) => time.Kind switch
    {
        TemporalKind.Set => time.ToTimex(),
        TemporalKind.Duration => PeriodText.OfAmount(time.Amount).In(language),
        _ => WithZone(WithThird(Periods(time, language), time.Hedge, language), time.Zone, language),
    };

    private static string Periods(TemporalValue time, string language)
    {
        var start = PeriodText.Of(time.Start).In(language);
        return time.IsRange ? $"{start} – {PeriodText.Of(time.End).In(language)}" : start;
    }

    private static string WithThird(string period, Hedge hedge, string language)
    {
        var third = hedge.HasFlag(Hedge.Start) ? new LocalizedText("early", "đầu")
            : hedge.HasFlag(Hedge.Middle) ? new LocalizedText("mid", "giữa")
            : hedge.HasFlag(Hedge.End) ? new LocalizedText("late", "cuối")
            : null;
        return third is null ? period : $"{third.In(language)} {period}";
    }

    private static string WithZone(string period, string? zone, string language) => zone switch
    {
        null => period,
        "US" => $"{period} ({new LocalizedText("US time", "giờ Mỹ").In(language)})",
        "local" => $"{period} ({new LocalizedText("local time", "giờ địa phương").In(language)})",
        _ => $"{period} ({zone})",
    };

    private static string OfQuantity(Quantity quantity, string language)
    {
        var number = quantity.Kind == QuantityKind.Score ? $"{Number(quantity.Low, language)}-{Number(quantity.High, language)}"
            : quantity.IsRange ? $"{Number(quantity.Low, language)}–{Number(quantity.High, language)}"
            : Number(quantity.Low, language);
        return quantity.Kind switch
        {
            QuantityKind.Percent => number + "%",
            QuantityKind.Age => $"{number} {new LocalizedText("years old", "tuổi").In(language)}",
            _ => $"{number} {quantity.Unit}",
        };
    }

    private static string Number(decimal number, string language)
    {
        foreach (var (size, name) in Magnitudes)
            if (number >= size && number % (size / 1000) == 0) return $"{Digits(number / size, language)} {name.In(language)}";
        return Digits(number, language);
    }

    private static string Digits(decimal number, string language)
    {
        var text = number.ToString("#,0.######", CultureInfo.InvariantCulture);
        return new LocalizedText(text, text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.')).In(language);
    }
}
