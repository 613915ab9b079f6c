using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Temporal;

namespace FactCheck.Rules;

/// <summary>
/// Reports an age that does not go with the year of birth right beside it. A year more and a year less are both in use: the birthday may
/// be to come, and some count a child as one at birth.
/// </summary>
/// <reported>«Lê Văn Thành (sinh năm 1985, 38 tuổi)» – bài đăng năm 2013.</reported>
/// <accepted>«Lê Văn Thành (sinh năm 1985, 28 tuổi)» – bài đăng năm 2013.</accepted>
/// <accepted>«Ông sinh năm 1930, lấy vợ năm 20 tuổi.»</accepted>
/// <vi>Báo tuổi không khớp với năm sinh ghi ngay bên cạnh. Chênh một tuổi là bình thường: chưa đến sinh nhật, hoặc tính tuổi mụ.</vi>
public sealed class AgeBirthYearMismatch : ArticleRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2007", "age-birth-year-mismatch", Severity.Warning, new LocalizedText(
        "Who a person is hangs on such details, in court reports above all.",
        "Nhân thân, nhất là trong tin pháp luật, phải chính xác."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Publication is not { } publication) yield break;
        foreach (var pair in Neighbours.In(article).Where(p => Cues.Default.IsOnly(p.Between, "born")))
        {
            if (BirthYear(pair.Sentence, pair.First) is { } before && Age(pair.Second) is { } ageAfter && IsOff(before, ageAfter, publication)) yield return Found(pair, before, ageAfter, publication);
            else if (BirthYear(pair.Sentence, pair.Second) is { } after && Age(pair.First) is { } ageBefore && IsOff(after, ageBefore, publication)) yield return Found(pair, after, ageBefore, publication);
        }
    }

    private static int? BirthYear(Sentence sentence, Mention mention) =>
        mention.Temporal is { Kind: TemporalKind.Date, IsRange: false, Start: { Granularity: Granularity.Year, HasYear: true } year }
        && (Cues.Default.Ends(sentence.Before(mention), "born") || Cues.Default.Has(mention.Text, "born")) ? year.Year : null;

    private static decimal? Age(Mention mention) => mention is { Type: MentionType.Age, Quantity: { IsRange: false, Hedge: Text.Hedge.None } age } ? age.Low : null;

    private static bool IsOff(int birthYear, decimal age, Publication publication) =>
        Math.Abs(publication.Day.Year - birthYear - age) > (publication.IsInferred ? 2 : 1);

    private Finding Found(Neighbours pair, int birthYear, decimal age, Publication publication)
    {
        var years = publication.Day.Year - birthYear;
        return Report(
            new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"Born in {birthYear} makes about {years} years in {publication.Day.Year}, not {age}."),
                string.Create(CultureInfo.InvariantCulture, $"Sinh năm {birthYear} thì năm {publication.Day.Year} khoảng {years} tuổi, không phải {age}.")),
            pair.Evidence) with
        {
            Confidence = publication.IsInferred ? 0.7 : 0.9,
            Question = new LocalizedText($"Which is right: the year of birth or the age?", $"Cái nào đúng: năm sinh hay tuổi?"),
        };
    }
}
