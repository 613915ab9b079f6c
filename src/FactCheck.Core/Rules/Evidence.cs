using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>A mention with the sentence it stands in.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Sentence">Where its sentence stands in the same text as it was read; it contains the mention.</param>
public sealed record Evidence(Mention Mention, TextSpan Sentence)
{
    /// <summary>The words of the sentence, as read.</summary>
    public string SentenceText => Sentence.Of(Mention.Article[Mention.Field]).ToString();

    /// <summary>A claim as evidence.</summary>
    public static Evidence Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new Evidence(claim.Mention, claim.Sentence);
    }

    /// <summary>A mention of a sentence as evidence.</summary>
    public static Evidence Of(Sentence sentence, Mention mention)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new Evidence(mention, sentence.Span);
    }
}
