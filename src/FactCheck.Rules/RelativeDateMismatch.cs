using FactCheck.Articles;
using FactCheck.Claims;
using NodaTime;

namespace FactCheck.Rules;

/// <summary>
/// Reports a day counted from publication, such as «sáng nay», that is not the date written beside it. If the day of publication is not
/// stated, such pairs of one article are compared with each other. In the first hours of a day «tối nay» may still be the day before.
/// </summary>
/// <reported>«Sáng nay (28/10), cầu được thông xe.» – bài đăng ngày 29/10.</reported>
/// <reported>«Sáng nay (28/10), cầu được thông xe. Hôm qua (26/10), lễ khánh thành bị hoãn.»</reported>
/// <accepted>«Sáng nay (28/10), cầu được thông xe.» – bài đăng ngày 28/10.</accepted>
/// <vi>
/// Báo ngày tính theo ngày đăng, như «sáng nay», không khớp với ngày tháng ghi bên cạnh. Nếu không rõ ngày đăng thì so các cặp như vậy trong
/// bài với nhau. Vài giờ đầu ngày, «tối nay» vẫn có thể chỉ hôm trước.
/// </vi>
public sealed class RelativeDateMismatch : ArticleRule
{
    /// <summary>Until this hour a text may still speak of the day before as its own.</summary>
    private const int EndOfNight = 7;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC2003", "relative-date-mismatch", Severity.Warning, new LocalizedText(
        "A copied «sáng nay» moves the event by a day or more.",
        "«Sáng nay» chép lại từ bài cũ làm lệch ngày của sự kiện."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(ArticleReading article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Publication is not { } publication) return [];
        var pairs = Neighbours.In(article).Where(IsRelativeWithItsDate).DistinctBy(p => (p.First.Value, p.Second.Value))
            .Select(p => (Pair: p, Off: Period.DaysBetween(Days.Of(p.First)!.Value, Days.Of(p.Second)!.Value))).ToArray();
        if (publication.IsInferred) return pairs.Length > 1 ? pairs.Skip(1).Where(p => p.Off != pairs[0].Off).Take(1).Select(p => Disagreeing(pairs[0].Pair, p.Pair)) : [];
        return pairs.Where(p => p.Off != 0 && !(p.Off == -1 && IsNight(publication))).Select(p => Misplaced(p.Pair, publication));
    }

    private static bool IsRelativeWithItsDate(Neighbours pair) =>
        Days.Of(pair.First) is not null && !pair.First.Text.Any(char.IsAsciiDigit) && Cues.Default.Ends(pair.First.Text, "relative-day")
        && Days.IsExplicit(pair.Second) && pair.Between.Trim() is "" or "(" or "," or "-"
        && !Cues.Default.Has(pair.Sentence.Text, "lunar");

    private static bool IsNight(Publication publication) => publication.Moment is { } moment && moment.Hour < EndOfNight;

    private Finding Misplaced(Neighbours pair, Publication publication) => Report(
        new LocalizedText(
            $"«{pair.First.Text}» in an article of {Days.Text(publication.Day).English} is not «{pair.Second.Text}».",
            $"«{pair.First.Text}» trong bài đăng ngày {Days.Text(publication.Day).Vietnamese} không phải là «{pair.Second.Text}»."),
        pair.Evidence) with
    {
        Confidence = 0.8,
        Question = Question(pair),
    };

    private Finding Disagreeing(Neighbours left, Neighbours right) => Report(
        new LocalizedText(
            $"«{left.First.Text}» is «{left.Second.Text}», and «{right.First.Text}» is «{right.Second.Text}»: both cannot be counted from one day.",
            $"«{left.First.Text}» là «{left.Second.Text}», còn «{right.First.Text}» là «{right.Second.Text}»: không thể cùng tính từ một ngày."),
        left.Evidence.Concat(right.Evidence)) with
    {
        Confidence = 0.8,
        Question = Question(right),
    };

    private static LocalizedText Question(Neighbours pair) => new(
        $"Which is right: «{pair.First.Text}» or «{pair.Second.Text}»?",
        $"Cái nào đúng: «{pair.First.Text}» hay «{pair.Second.Text}»?");
}
