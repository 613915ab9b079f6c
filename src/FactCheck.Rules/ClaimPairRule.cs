using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Rules;

/// <summary>A rule that reports the same number in nearly the same words of two articles, where what makes the difference is not the number.</summary>
public abstract class ClaimPairRule : StoryRule
{
    private const int Reach = 8;
    private const int MinWords = 5;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(StoryReading story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var seen = new HashSet<(string, string, string)>();
        var claims = story.Articles.SelectMany(a => a.Claims).Where(c => !c.IsInherited && c.Mention is { Quantity: not null, Type: not (MentionType.Ordinal or MentionType.Score) });
        foreach (var group in claims.GroupBy(c => (c.Mention.Type, c.Mention.Quantity!.Value.Low, c.Mention.Quantity!.Value.High)))
        {
            foreach (var (left, right) in Pairs.Of(group.ToArray()))
            {
                if (left.Article == right.Article || !Differ(left, right) || !AreAlike(left, right)) continue;
                if (seen.Add((left.Article.Id, right.Article.Id, left.Mention.Value))) yield return Found(left, right);
            }
        }
    }

    /// <summary>How large a share of the words around the two must be common to both, from 0 to 1.</summary>
    protected virtual double MinShared => 0.5;

    /// <summary>Whether two claims of one number say different things.</summary>
    protected abstract bool Differ(Claim left, Claim right);

    /// <summary>What is told of two claims that differ.</summary>
    protected abstract LocalizedText Describe(Claim left, Claim right);

    private bool AreAlike(Claim left, Claim right)
    {
        var (a, b) = (ClaimWords.Around(left, Reach), ClaimWords.Around(right, Reach));
        return Math.Min(a.Count, b.Count) >= MinWords && ClaimWords.Shared(a, b) >= MinShared;
    }

    private Finding Found(Claim left, Claim right) => Report(Describe(left, right), Evidence.Of(left), Evidence.Of(right)) with
    {
        Confidence = 0.8,
        Question = new LocalizedText("Which source is right?", "Nguồn nào đúng?"),
    };
}
