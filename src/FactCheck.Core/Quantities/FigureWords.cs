using FactCheck.Text;

namespace FactCheck.Quantities;

/// <summary>
/// The words that stand behind numbers, by their first syllable: one look into a table for most numbers, and no allocation.
/// Filled from lexicons; only read afterwards.
/// </summary>
internal sealed class FigureWords
{
    /// <summary>The one unit that is written as a single capital letter, against its number: 2.0L.</summary>
    private const string Litre = "lít";

    private static readonly FigureWord[] None = [];
    private FigureWord[][] _byFirst = [];
    private bool[] _stops = [];

    /// <summary>Takes the categories that it knows from a lexicon.</summary>
    public void Load(IEnumerable<LexiconEntry> entries)
    {
        var rows = new Dictionary<int, List<FigureWord>>();
        var stops = new HashSet<int>();
        foreach (var entry in entries)
        {
            if (entry.Category == "stop") stops.Add(entry.Symbols[0]);
            if (KindOf(entry.Category) is not (not FigureWordKind.None and var kind)) continue;
            var value = kind == FigureWordKind.Unit ? MeasureUnit.Parse(entry.Value).Name : entry.Value;
            var isPair = entry.Category == "noun-pair";
            var isPerson = entry.Category is "noun-people" or "noun-jobs" or "noun-sex";
            if (!rows.TryGetValue(entry.Symbols[0], out var row)) rows.Add(entry.Symbols[0], row = []);
            Add(row, new FigureWord(kind, string.Intern(value), [.. entry.Symbols], isPair, isPerson));
        }

        _byFirst = new FigureWord[rows.Keys.Concat(stops).Max() + 1][];
        Array.Fill(_byFirst, None);
        // The sort is stable: of equally long forms the one that stands first in the files wins.
        foreach (var (first, row) in rows.Where(r => r.Key >= 0)) _byFirst[first] = [.. row.OrderByDescending(w => w.Symbols.Length)];
        _stops = new bool[_byFirst.Length];
        foreach (var stop in stops) _stops[stop] = true;
    }

    /// <summary>Whether the word opens no counted noun.</summary>
    public bool IsStop(in Token token) => token.Word < _stops.Length && _stops[token.Word];

    /// <summary>Whether the word by itself is a currency.</summary>
    public bool IsCurrency(in Token token) =>
        token.Word < _byFirst.Length && Array.Exists(_byFirst[token.Word], static w => w is { Kind: FigureWordKind.Currency, Symbols.Length: 1 });

    /// <summary>The longest form that starts at a token, if any.</summary>
    public FigureWord? Find(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, out int end)
    {
        end = at;
        if (at >= tokens.Length) return null;
        ref readonly var token = ref tokens[at];
        if (token.LineBefore || token.IsDigits || token.Word >= _byFirst.Length) return null;
        foreach (var word in _byFirst[token.Word])
            if (TryMatch(text, tokens, at, word, out end)) return word;
        return null;
    }

    private static void Add(List<FigureWord> row, FigureWord word)
    {
        var twin = row.FindIndex(w => w.Kind == word.Kind && w.Value != word.Value && w.Symbols.AsSpan().SequenceEqual(word.Symbols));
        if (twin >= 0) row[twin] = row[twin] with { IsCaseSensitive = true };
        row.Add(twin >= 0 ? word with { IsCaseSensitive = true } : word);
    }

    private static FigureWordKind KindOf(string category) => category switch
    {
        "percent" => FigureWordKind.Percent,
        "percentage-point" => FigureWordKind.PercentagePoint,
        "age" => FigureWordKind.Age,
        "currency" => FigureWordKind.Currency,
        "measure" => FigureWordKind.Unit,
        "not-counted" => FigureWordKind.NotCounted,
        "noun-prefix" or "noun-sex" => FigureWordKind.NounPrefix,
        "classifier" => FigureWordKind.Noun,
        _ when category.StartsWith("noun-", StringComparison.Ordinal) => FigureWordKind.Noun,
        _ => FigureWordKind.None,
    };

    private static bool TryMatch(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, FigureWord word, out int end)
    {
        end = at;
        var symbols = word.Symbols;
        for (var i = 0; i < symbols.Length; i++)
        {
            if (i > 0 && word.IsPair && end < tokens.Length && text[tokens[end].Start] == ',') end++;
            if (end >= tokens.Length || tokens[end].Symbol != symbols[i] || (i > 0 && tokens[end].LineBefore)) return false;
            end++;
        }

        return FitsCase(text, tokens, at, end, word);
    }

    /// <summary>One letter is a unit in lower case only («3G» is no weight), and signs for inches and degrees touch their number.</summary>
    private static bool FitsCase(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end, FigureWord word)
    {
        if (word.IsCaseSensitive && tokens[at].IsCapital != char.IsUpper(word.Value[0])) return false;
        if (word.Kind is not (FigureWordKind.Unit or FigureWordKind.Currency) || end > at + 1 || tokens[at].Length > 1) return true;
        if (tokens[at].IsCapital && word.Value == Litre) return !tokens[at].SpaceBefore;
        if (word.Kind == FigureWordKind.Unit && tokens[at].Kind == TokenKind.Sign) return !tokens[at].SpaceBefore;
        return !tokens[at].IsCapital && (tokens[at].Kind == TokenKind.Sign || end == tokens.Length || tokens[end].SpaceBefore || tokens[end].Kind == TokenKind.Sign);
    }
}
