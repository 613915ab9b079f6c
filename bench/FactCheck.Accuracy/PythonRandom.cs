namespace FactCheck.Accuracy;

/// <summary>
/// The random numbers that Python's <c>random.Random(seed)</c> gives: the Mersenne Twister of Matsumoto and Nishimura (MT19937), seeded
/// as <c>init_by_array</c> does. Wrong figures are then planted in the same places as by <c>mutate.py</c>.
/// </summary>
internal sealed class PythonRandom
{
    private const int Size = 624;
    private const int Shift = 397;

    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    /// <param name="seed">Not negative.</param>
    public PythonRandom(int seed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seed);
        Initialize(19650218);
        Mix((uint)seed);
    }

    /// <summary>One of the items, each as likely as any other.</summary>
    public T Choice<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>Puts the items into another order.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>A number from 0 up to, and not including, a limit.</summary>
    /// <param name="limit">At least 1.</param>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        // As many bits as the limit itself has, thrown away when they are too many: so Python does it, even for a limit of 1.
        var bits = 32 - int.LeadingZeroCount(limit);
        uint number;
        do number = Next() >> (32 - bits);
        while (number >= (uint)limit);
        return (int)number;
    }

    /// <summary>The next 32 bits.</summary>
    public uint Next()
    {
        if (_next == Size) Twist();
        var bits = _state[_next++];
        bits ^= bits >> 11;
        bits ^= (bits << 7) & 0x9D2C5680;
        bits ^= (bits << 15) & 0xEFC60000;
        return bits ^ (bits >> 18);
    }

    private static uint Scrambled(uint previous) => previous ^ (previous >> 30);

    private void Initialize(uint seed)
    {
        _state[0] = seed;
        for (uint i = 1; i < Size; i++) _state[i] = (1812433253 * Scrambled(_state[i - 1])) + i;
    }

    /// <summary>What <c>init_by_array</c> does with a key of one word.</summary>
    private void Mix(uint key)
    {
        var i = 1;
        for (var round = 0; round < Size; round++)
        {
            _state[i] = (_state[i] ^ (Scrambled(_state[i - 1]) * 1664525)) + key;
            Advance(ref i);
        }

        for (var round = 0; round < Size - 1; round++)
        {
            _state[i] = (_state[i] ^ (Scrambled(_state[i - 1]) * 1566083941)) - (uint)i;
            Advance(ref i);
        }

        _state[0] = 0x80000000;
    }

    private void Advance(ref int i)
    {
        if (++i < Size) return;
        _state[0] = _state[Size - 1];
        i = 1;
    }

    private void Twist()
    {
        for (var i = 0; i < Size; i++)
        {
            var bits = (_state[i] & 0x80000000) | (_state[(i + 1) % Size] & 0x7FFFFFFF);
            _state[i] = _state[(i + Shift) % Size] ^ (bits >> 1) ^ ((bits & 1) == 0 ? 0 : 0x9908B0DF);
        }

        _next = 0;
    }
}
