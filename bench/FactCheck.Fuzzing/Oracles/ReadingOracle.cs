using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Fuzzing.Oracles;

/// <summary>What holds for everything that is read from an article.</summary>
internal static class ReadingOracle
{
    public static void Check(ArticleReading reading)
    {
        ArticleOracle.Check(reading.Article);
        foreach (var text in reading.Article.Texts) CheckMentions(reading, text);
        foreach (var mention in reading.Mentions) ValueOracle.Check(mention);
        ValueOracle.CheckComparisons(reading.Mentions);
        foreach (var claim in reading.Claims)
        {
            Require.That(reading.Mentions.Contains(claim.Mention), "claims are made of the mentions", () => $"{claim.Mention}");
            Require.That(claim.Sentence.End <= TextOf(claim.Mention).Length, "sentences lie in their text", () => $"{claim.Sentence}");
        }

        foreach (var sentence in reading.Sentences) CheckSentence(sentence);
    }

    private static void CheckMentions(ArticleReading reading, ArticleText text)
    {
        var last = default(TextSpan);
        foreach (var mention in reading.Mentions.Where(m => m.Field == text.Field))
        {
            Require.That(mention.Span.Length > 0 && mention.Span.End <= text.Original.Length, "mentions lie in their field", () => $"{mention.Span} of {text.Original.Length}");
            Require.That(mention.NormalizedSpan.End <= text.Normalized.Length, "mentions lie in the normalised text", () => $"{mention.NormalizedSpan}");
            Require.Same(mention.Text, text.Original[mention.Span.Start..mention.Span.End], "the text of a mention is the slice");
            Require.Same(text.ToOriginal(mention.NormalizedSpan), mention.Span, "a mention is the same part of both texts");
            Require.That(mention.Span.Start >= last.End, "mentions are in order and do not overlap", () => $"{mention} {mention.Span} after {last}");
            last = mention.Span;
        }
    }

    private static void CheckSentence(Sentence sentence)
    {
        Require.That(sentence.Span.End <= sentence.Article[sentence.Field].Length, "sentences lie in their text", () => $"{sentence.Span}");
        foreach (var mention in sentence.Mentions)
        {
            Require.That(mention.NormalizedSpan.Start >= sentence.NormalizedSpan.Start && mention.NormalizedSpan.Start < sentence.NormalizedSpan.End, "a sentence has its own mentions", () => $"{mention} in {sentence.Span}");
            _ = sentence.Before(mention) + sentence.After(mention);
        }
    }

    private static string TextOf(Mention mention) => mention.Article[mention.Field];
}
