using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>The syllables that every article has, as numbers of a <see cref="TermTable"/>.</summary>
internal sealed class CommonTerms
{
    private readonly HashSet<int> _terms = [];

    public CommonTerms(TermTable terms)
    {
        var lexicon = new Lexicon(new Vocabulary());
        lexicon.AddFile("common.lexicon", DataLines.Embedded("common.lexicon"));
        foreach (var entry in lexicon.Entries)
            if (entry.Symbols.Count == 1) _terms.Add(terms.Number(entry.Form));
    }

    public bool Contains(int term) => _terms.Contains(term);
}
