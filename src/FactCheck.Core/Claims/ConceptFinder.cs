using FactCheck.Mentions;
using FactCheck.Quantities;

namespace FactCheck.Claims;

/// <summary>Finds words that stand for a concept of the news: <c>concepts.lexicon</c> says which.</summary>
internal sealed class ConceptFinder(ClaimLexicon lexicon)
{
    private const int MaxWords = 4;

    private readonly int _concept = lexicon.Category("concept");
    private readonly int _asOf = lexicon.Category("as-of");
    private readonly HashSet<string> _pairNouns = [.. lexicon.Values("pair-noun").Keys];

    /// <summary>The concepts named between two tokens, each a member of a set of which only one can hold.</summary>
    public IEnumerable<(string Set, string Member, int Start, int End)> Find(AnalyzedText text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (lexicon.Find(text.Tokens, at, _concept, out var next) is not { } entry || next > end) continue;
            var colon = entry.Value.IndexOf(':', StringComparison.Ordinal);
            yield return (entry.Value[..colon], entry.Value[(colon + 1)..], at, next);
            at = next - 1;
        }
    }

    /// <summary>«hai bên», «hai nước»: a two that every article has.</summary>
    public bool IsPair(Mention mention) => mention.Quantity is { Kind: QuantityKind.Count, Low: 2, High: 2 } pair && _pairNouns.Contains(pair.Unit);

    /// <summary>«tính đến trưa 18/10»: whether a time says when a figure was taken; every report has another.</summary>
    public bool IsAsOf(ClaimContext context)
    {
        for (var at = Math.Max(context.Sentence.Start, context.Start - MaxWords); at < context.Start; at++)
            if (lexicon.Find(context.Text.Tokens, at, _asOf, out var end) is not null && end == context.Start) return true;
        return false;
    }
}
