using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace FactCheck.Fuzzing;

/// <summary>
/// The branches that the instrumented assemblies take: they count each step from one to the next in a map, as AFL has it. One at a
/// time, since the map belongs to the process.
/// </summary>
internal sealed unsafe class Coverage : IDisposable
{
    private const int Size = 1 << 16;

    /// <summary>Takes the steps that do not count.</summary>
    private static readonly byte* Unread = (byte*)NativeMemory.AllocZeroed(Size);

    private readonly byte* _map = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public Coverage() => Trace.SharedMem = _map;

    /// <summary>How many different steps were seen.</summary>
    public int Steps => _seen.Count(s => s != 0);

    /// <summary>Forgets the last run.</summary>
    public void Begin()
    {
        new Span<byte>(_map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether the run took a step that none before it took, or one of them far more often.</summary>
    public bool TakeNew()
    {
        var map = new ReadOnlySpan<byte>(_map, Size);
        var isNew = false;
        for (var i = 0; i < Size; i++)
        {
            if (map[i] == 0) continue;
            var bucket = BucketOf(map[i]);
            if ((_seen[i] & bucket) != 0) continue;
            _seen[i] |= bucket;
            isNew = true;
        }

        return isNew;
    }

    /// <summary>Does work on several threads without counting its steps: they mix, no run is like another, and every input would seem new.</summary>
    public static T Uncounted<T>(Func<T> work)
    {
        var map = Trace.SharedMem;
        Trace.SharedMem = Unread;
        try
        {
            return work();
        }
        finally
        {
            Trace.SharedMem = map;
        }
    }

    // The assemblies count on until the process ends: the map stays.
    public void Dispose() => Begin();

    /// <summary>1, 2, 3, 4, 8, 16, 32, 128 and more: the classes of AFL.</summary>
    private static byte BucketOf(byte count) => count switch
    {
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
