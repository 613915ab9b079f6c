using System.Globalization;

namespace FactCheck.Text.Patterns;

/// <summary>
/// Collects pattern files of one or more owners and compiles them into one automaton. A file holds, a line each:
/// <code>
/// {month} = 1..12 digits 1..2 words          a slot: whole numbers, both ends included; "words" also takes them written out
/// {number} = number                          a slot: any number
/// {place} = capital place-zone               a slot: the lexicon's category, where the text writes it with a capital
/// {weekday}                                  not declared: the lexicon's category of that name
/// &lt;day-month&gt; = {day} / {month}               a fragment
/// date = [ngày] &lt;day-month&gt; =&gt; date           a pattern: name = pattern =&gt; what it makes, with constants (shift=-1)
/// </code>
/// The longest match wins, and of equally long ones the line that stands first; but lines that read <c>=&gt; last …</c> come after all others.
/// </summary>
internal sealed class PatternGrammar(Lexicon lexicon)
{
    private const int LastPriority = 1_000_000;

    private readonly Lexicon _lexicon = lexicon;
    private readonly List<PatternSlot> _slots = [];
    private readonly List<(PatternNode Node, Production Production)> _patterns = [];

    /// <summary>Adds the patterns of a file.</summary>
    /// <param name="owner">Comes back in <see cref="Production.Owner"/>.</param>
    /// <param name="fileName">Named in errors.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="roles">The numbers of the roles, below 256, by name as the file writes them.</param>
    /// <param name="kinds">The numbers of what productions make, by name.</param>
    /// <exception cref="FormatException">A line is not of the form shown above; the message names file and line.</exception>
    public void AddFile(int owner, string fileName, string text, Func<string, int?> roles, Func<string, int?> kinds)
    {
        var file = new FileScope(this, owner, fileName, roles, kinds);
        foreach (var (line, number) in DataLines.Of(text))
        {
            try
            {
                file.AddLine(line, number);
            }
            catch (FormatException e)
            {
                throw DataLines.Error(fileName, number, e.Message);
            }
        }
    }

    /// <summary>Compiles all patterns added so far.</summary>
    public PatternAutomaton Compile(Vocabulary vocabulary, Numbers.NumberReader numbers) =>
        new PatternCompiler(_patterns, [.. _slots], _lexicon, vocabulary, numbers).Compile();

    /// <summary>Slots that ask the same are one, whatever the files call them.</summary>
    private int SlotNumber(PatternSlot slot)
    {
        var known = _slots.IndexOf(slot);
        if (known >= 0) return known;
        _slots.Add(slot);
        return _slots.Count - 1;
    }

    private sealed class FileScope(PatternGrammar grammar, int owner, string fileName, Func<string, int?> roles, Func<string, int?> kinds)
    {
        private readonly Dictionary<string, string> _fragments = new(StringComparer.Ordinal);
        private readonly Dictionary<string, PatternSlot> _slots = new(StringComparer.Ordinal);

        public void AddLine(string line, int number)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) throw new FormatException("a line reads: name = pattern => what it makes");
            var name = line[..equals].Trim();
            var right = line[(equals + 1)..].Trim();
            if (name.StartsWith('{')) _slots.Add(name.Trim('{', '}'), ParseSlot(right));
            else if (name.StartsWith('<')) _fragments.Add(name.Trim('<', '>'), right);
            else AddPattern(right, number);
        }

        private void AddPattern(string right, int line)
        {
            var arrow = right.LastIndexOf("=>", StringComparison.Ordinal);
            if (arrow < 0) throw new FormatException("\"=>\" and what the pattern makes is missing");
            var made = right[(arrow + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (made.Length == 0) throw new FormatException("nothing stands after \"=>\"");
            var isLast = made.Length > 1 && made[0] == "last";
            if (isLast) made = made[1..];
            var kind = kinds(made[0]) ?? throw new FormatException($"\"{made[0]}\" is nothing that a pattern can make");
            var constants = made.Skip(1).Select(ParseConstant).ToArray();
            var priority = grammar._patterns.Count + (isLast ? LastPriority : 0);
            var production = new Production(owner, kind, constants, priority, $"{fileName}({line})");
            grammar._patterns.Add((Parse(right[..arrow], prefix: ""), production));
        }

        private PatternNode Parse(string pattern, string prefix) =>
            new PatternParser(pattern, Slot, name => Role(prefix + name), name => Fragment(name, prefix), grammar.Symbols).Parse();

        private int Slot(string name)
        {
            if (_slots.TryGetValue(name, out var declared)) return grammar.SlotNumber(declared);
            return grammar.SlotNumber(new PatternSlot.Category(Category(name)));
        }

        private int Category(string name) => grammar._lexicon.FindCategory(name) is >= 0 and var id
            ? id : throw new FormatException($"{{{name}}} is neither declared nor a category of a lexicon");

        private PatternNode Fragment(string name, string prefix)
        {
            var colon = name.IndexOf(':', StringComparison.Ordinal);
            var suffix = colon < 0 ? "" : name[(colon + 1)..] + ".";
            var key = colon < 0 ? name : name[..colon];
            if (!_fragments.TryGetValue(key, out var pattern)) throw new FormatException($"<{key}> is not defined above");
            return Parse(pattern, prefix + suffix);
        }

        private (int Role, int Value) ParseConstant(string text)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            return equals > 0 && int.TryParse(text.AsSpan(equals + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? (Role(text[..equals]), value)
                : throw new FormatException($"\"{text}\" does not read role=number");
        }

        private int Role(string name) => roles(name) ?? throw new FormatException($"\"{name}\" is no role");

        private PatternSlot ParseSlot(string text)
        {
            if (text == "number") return new PatternSlot.Number();
            var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts[0] == "capital") return new PatternSlot.Category(Category(parts[^1]), Capital: true);
            var words = parts[^1] == "words";
            var digits = Array.IndexOf(parts, "digits");
            var (min, max) = ParseBounds(parts[0]);
            var (minDigits, maxDigits) = digits < 0 ? (1, 9) : ParseBounds(parts[digits + 1]);
            return new PatternSlot.Integer(min, max, minDigits, maxDigits, words);
        }

        private static (int Min, int Max) ParseBounds(string text)
        {
            var bounds = text.Split("..");
            var min = int.Parse(bounds[0], NumberStyles.None, CultureInfo.InvariantCulture);
            return (min, bounds.Length == 1 ? min : int.Parse(bounds[1], NumberStyles.None, CultureInfo.InvariantCulture));
        }
    }

    private int[] Symbols(string form) => _lexicon.Symbols(form);
}
