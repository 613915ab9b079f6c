namespace FactCheck.Text;

/// <summary>
/// The syllables and signs that some lexicon or pattern names, each with a number. Looking a syllable up folds case and
/// allocates nothing. Both places of the tone mark (hoà, hòa) find the same number.
/// </summary>
/// <remarks>Filled while grammars are loaded, and only read after <see cref="Freeze"/>: then safe for many threads.</remarks>
public sealed class Vocabulary
{
    /// <summary>The number of every syllable that nobody named.</summary>
    public const int Unknown = 0;

    internal const uint HashSeed = 2166136261;

    private readonly List<string> _words = ["\0"];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private Slot[] _slots = new Slot[1024];
    private int _used;
    private bool _frozen;

    /// <summary>How many numbers are given out, <see cref="Unknown"/> among them.</summary>
    public int Count => _words.Count;

    /// <summary>The folded syllable that has the number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No syllable has that number.</exception>
    public string this[int number] => _words[number];

    /// <summary>The number of a syllable or sign, given now if it had none.</summary>
    /// <param name="word">One token, in NFC.</param>
    /// <exception cref="InvalidOperationException">The vocabulary is frozen and the word is not in it.</exception>
    public int Add(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var folded = string.Create(word.Length, word, static (span, w) => Fold(w, span));
        if (_numbers.TryGetValue(folded, out var known)) return known;
        if (_frozen) throw new InvalidOperationException($"The vocabulary is complete and does not hold \"{word}\".");
        var number = _words.Count;
        _words.Add(folded);
        foreach (var form in TonePlacement.FormsOf(folded)) AddForm(form, number);
        return number;
    }

    /// <summary>Ends the filling: from now on the vocabulary is only read.</summary>
    public void Freeze() => _frozen = true;

    /// <summary>The number of a syllable as written, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        foreach (var c in word) hash = Hash(hash, CharTable.Fold(c));
        return Find(word, hash);
    }

    internal static uint Hash(uint hash, char folded) => (hash ^ folded) * 16777619;

    internal int Find(ReadOnlySpan<char> word, uint hash)
    {
        var slots = _slots;
        for (var i = Spread(hash) & (slots.Length - 1); ; i = (i + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[i];
            if (slot.Word is null) return Unknown;
            if (slot.Hash == hash && SameFolded(slot.Word, word)) return slot.Number;
        }
    }

    private static int Spread(uint hash) => (int)(hash ^ (hash >> 15));

    private static bool SameFolded(string folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length) return false;
        for (var i = 0; i < word.Length; i++)
            if (CharTable.Fold(word[i]) != folded[i]) return false;
        return true;
    }

    private static void Fold(string word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++) folded[i] = CharTable.Fold(word[i]);
    }

    private void AddForm(string form, int number)
    {
        if (!_numbers.TryAdd(form, number)) return;
        if (++_used * 2 > _slots.Length) Grow();
        Insert(new Slot(form, HashOf(form), number));
    }

    private static uint HashOf(string folded)
    {
        var hash = HashSeed;
        foreach (var c in folded) hash = Hash(hash, c);
        return hash;
    }

    private void Insert(Slot slot)
    {
        var i = Spread(slot.Hash) & (_slots.Length - 1);
        while (_slots[i].Word is not null) i = (i + 1) & (_slots.Length - 1);
        _slots[i] = slot;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
            if (slot.Word is not null) Insert(slot);
    }

    private readonly record struct Slot(string? Word, uint Hash, int Number);
}
