using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>
/// Reports a day that the calendar does not have. Figures are taken for a date if they have a year, or a word such as «ngày» or «sáng»
/// before them; 29/2 is reported only with its year.
/// </summary>
/// <reported>«Hạn nộp hồ sơ là ngày 31/4.»</reported>
/// <reported>«Trận đấu hoãn đến 30/2/2026.»</reported>
/// <accepted>«Hạn nộp hồ sơ là ngày 30/4.»</accepted>
/// <accepted>«31/6 số phiếu» – không có chữ «ngày», có thể là phân số.</accepted>
/// <vi>Báo ngày không có trong lịch. Con số chỉ được coi là ngày nếu có năm hoặc có chữ như «ngày», «sáng» đứng trước; 29/2 chỉ bị báo khi có ghi năm.</vi>
public sealed class ImpossibleDate : ArticleRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2002", "impossible-date", Severity.Error, new LocalizedText(
        "The calendar has no such day, so whatever was meant is not said.",
        "Lịch không có ngày này, nên bạn đọc không biết ý bài là ngày nào."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var sentence in article.Sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Temporal is not { Kind: TemporalKind.Date or TemporalKind.Time } time || !(IsImpossible(mention, time.Start) || IsImpossible(mention, time.End))) continue;
                yield return Report(
                    new LocalizedText($"There is no such day as «{mention.Text}».", $"Không có ngày «{mention.Text}» trong lịch."),
                    Evidence.Of(sentence, mention)) with
                {
                    Question = new LocalizedText("Which day is meant?", "Ý bài là ngày nào?"),
                };
            }
        }
    }

    private static bool IsImpossible(Mention mention, in CalendarPeriod period)
    {
        if (period.Granularity < Granularity.Day || period.Day == 0 || period.Index == 0) return false;
        if (!Days.StatesYear(mention) && !IsIntroduced(mention)) return false;
        var isLeapDayOfAnyYear = period is { Index: 2, Day: 29 } && !Days.StatesYear(mention);
        return !isLeapDayOfAnyYear && (period.Index > 12 || period.Day > CalendarSystem.Iso.GetDaysInMonth(period.HasYear && period.Year > 0 ? period.Year : 2000, period.Index));
    }

    /// <summary>Whether a word says that it is a day: «ngày 31/4», «16h ngày 31/4».</summary>
    private static bool IsIntroduced(Mention mention) => char.IsLetter(mention.Text[0]) || mention.Text.Contains("ngày ", StringComparison.OrdinalIgnoreCase);
}
