using FactCheck.Claims;
using FactCheck.Mentions;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>
/// Reports a date that does not fall on the day of the week named with it. A date without its year is taken to be near the day of
/// publication; if that is not known, it is not checked.
/// </summary>
/// <reported>«Lễ ký diễn ra thứ Hai, 25/11/2025.» – 25/11/2025 là thứ Ba.</reported>
/// <accepted>«Lễ ký diễn ra thứ Hai, 24/11/2025.»</accepted>
/// <vi>Báo ngày không đúng với thứ ghi bên cạnh. Ngày không ghi năm được hiểu là gần ngày đăng bài; nếu không rõ ngày đăng thì không xét.</vi>
public sealed class WeekdayMismatch : ArticleRule
{
    /// <summary>Further from publication a date without a year may be of another year.</summary>
    private const int NearDays = 100;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2001", "weekday-mismatch", Severity.Error, new LocalizedText(
        "One of the two is wrong, and readers will plan by either.",
        "Một trong hai chắc chắn sai, mà bạn đọc có thể dựa vào bất kỳ cái nào."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var sentence in article.Sentences)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Temporal is not { StatedWeekday: not IsoDayOfWeek.None and var stated } || Days.Of(mention) is not { } day || day.DayOfWeek == stated) continue;
                if (!Days.IsExplicit(mention) || !IsYearKnown(article, mention, day)) continue;
                yield return Report(
                    new LocalizedText(
                        $"«{mention.Text}»: {Days.Text(day).English} is a {Days.Text(day.DayOfWeek).English}, not a {Days.Text(stated).English}.",
                        $"«{mention.Text}»: ngày {Days.Text(day).Vietnamese} là {Days.Text(day.DayOfWeek).Vietnamese}, không phải {Days.Text(stated).Vietnamese}."),
                    Evidence.Of(sentence, mention)) with
                {
                    Question = new LocalizedText(
                        $"Which is right: the {Days.Text(stated).English} or the date?",
                        $"Cái nào đúng: {Days.Text(stated).Vietnamese} hay ngày {Days.Text(day).Vietnamese}?"),
                };
            }
        }
    }

    private static bool IsYearKnown(ArticleReading article, Mention mention, LocalDate day) =>
        Days.StatesYear(mention) || (article.Publication is { IsInferred: false } publication && Math.Abs(Period.DaysBetween(publication.Day, day)) <= NearDays);
}
