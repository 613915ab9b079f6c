using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text;

/// <summary>
/// Words and phrases under headings, each with a value. A file of them reads:
/// <code>
/// # a comment
/// [weekday]
/// thứ hai, t2 = 1
/// chủ nhật, cn = 7
/// </code>
/// Forms are separated by commas; a form without <c>=</c> stands for itself.
/// </summary>
public sealed class Lexicon
{
    private readonly List<LexiconEntry> _entries = [];
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Row[]> _byDigits = [];
    private Row[]?[] _byWord = new Row[256][];
    private readonly Tokenizer _tokenizer;
    private readonly TokenBuffer _buffer = new();

    /// <summary>Creates an empty lexicon whose forms are numbered by <paramref name="vocabulary"/>.</summary>
    public Lexicon(Vocabulary vocabulary)
    {
        _tokenizer = new Tokenizer(vocabulary);
    }

    /// <summary>All entries, in the order they were added.</summary>
    public IReadOnlyList<LexiconEntry> Entries => _entries;

    /// <summary>The names of the categories.</summary>
    public IReadOnlyCollection<string> Categories => _categories.Keys;

    /// <summary>Adds the entries of a lexicon file.</summary>
    /// <param name="fileName">Named in errors.</param>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">A line is not of the form shown above; the message names file and line.</exception>
    public void AddFile(string fileName, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var category = default(string);
        foreach (var (line, number) in DataLines.Of(text))
        {
            if (line.StartsWith('[') && line.EndsWith(']')) category = line[1..^1].Trim();
            else if (category is null) throw DataLines.Error(fileName, number, "an entry needs a [category] above it");
            else AddLine(category, line);
        }
    }

    /// <summary>Adds one form.</summary>
    public void Add(string category, string form, string value)
    {
        var id = CategoryId(category);
        var symbols = Symbols(form);
        var entry = new LexiconEntry(form, category, value, symbols);
        _entries.Add(entry);
        var rows = RowsOf(symbols[0]) ?? [];
        var at = Array.FindIndex(rows, r => r.Category == id);
        SetRows(symbols[0], at < 0 ? [.. rows, new Row(id, [entry])] : [.. rows[..at], new Row(id, Insert(rows[at].Entries, entry)), .. rows[(at + 1)..]]);
    }

    /// <summary>The number of a category, or -1 if no entry is in it.</summary>
    public int FindCategory(string category) => _categories.GetValueOrDefault(category, -1);

    /// <summary>Finds the longest form of a category that starts at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token at which the form must start.</param>
    /// <param name="category">The category's number.</param>
    /// <param name="entry">What was found.</param>
    /// <param name="end">The token after it.</param>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int start, int category, [NotNullWhen(true)] out LexiconEntry? entry, out int end)
    {
        if (start < tokens.Length && RowsOf(tokens[start].Symbol) is { } rows)
        {
            foreach (var row in rows)
                if (row.Category == category) return TryMatch(tokens, start, row.Entries, out entry, out end);
        }

        entry = null;
        end = start;
        return false;
    }

    /// <summary>Whether a form of the category begins with the symbol.</summary>
    internal bool CanStart(int category, int symbol) => RowsOf(symbol) is { } rows && Array.Exists(rows, r => r.Category == category);

    /// <summary>Whether a form of the category begins with digits.</summary>
    internal bool HasDigits(int category) => _byDigits.Values.Any(rows => Array.Exists(rows, r => r.Category == category));

    internal int[] Symbols(string form)
    {
        var vocabulary = _tokenizer.Vocabulary;
        _tokenizer.Tokenize(form, _buffer);
        if (_buffer.Count == 0) throw new FormatException($"\"{form}\" holds no word.");
        var symbols = new int[_buffer.Count];
        for (var i = 0; i < symbols.Length; i++)
            symbols[i] = _buffer[i].IsDigits ? _buffer[i].Symbol : vocabulary.Add(_buffer[i].Span.Of(form).ToString());
        return symbols;
    }

    private Row[]? RowsOf(int symbol) => symbol < 0 ? _byDigits.GetValueOrDefault(symbol) : symbol < _byWord.Length ? _byWord[symbol] : null;

    private void SetRows(int symbol, Row[] rows)
    {
        if (symbol < 0)
        {
            _byDigits[symbol] = rows;
            return;
        }

        if (symbol >= _byWord.Length) Array.Resize(ref _byWord, Math.Max(symbol + 1, _byWord.Length * 2));
        _byWord[symbol] = rows;
    }

    /// <summary>Longest form first; an equal form that is added later does not displace the earlier one.</summary>
    private static LexiconEntry[] Insert(LexiconEntry[] entries, LexiconEntry entry)
    {
        var place = Array.FindIndex(entries, e => e.SymbolArray.Length < entry.SymbolArray.Length);
        return place < 0 ? [.. entries, entry] : [.. entries[..place], entry, .. entries[place..]];
    }

    private static bool TryMatch(ReadOnlySpan<Token> tokens, int start, LexiconEntry[] entries, [NotNullWhen(true)] out LexiconEntry? entry, out int end)
    {
        foreach (var candidate in entries)
        {
            if (!Matches(tokens, start, candidate.SymbolArray)) continue;
            entry = candidate;
            end = start + candidate.SymbolArray.Length;
            return true;
        }

        entry = null;
        end = start;
        return false;
    }

    private static bool Matches(ReadOnlySpan<Token> tokens, int start, int[] symbols)
    {
        if (start + symbols.Length > tokens.Length) return false;
        for (var i = 1; i < symbols.Length; i++)
            if (tokens[start + i].Symbol != symbols[i] || tokens[start + i].LineBefore) return false;
        return true;
    }

    private void AddLine(string category, string line)
    {
        var equals = line.LastIndexOf('=');
        var forms = equals < 0 ? line : line[..equals];
        foreach (var form in forms.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Add(category, form, equals < 0 ? form : line[(equals + 1)..].Trim());
    }

    /// <summary>The entries of one category that begin with one symbol.</summary>
    private readonly record struct Row(int Category, LexiconEntry[] Entries);

    private int CategoryId(string category)
    {
        if (!_categories.TryGetValue(category, out var id)) _categories.Add(category, id = _categories.Count);
        return id;
    }
}
