namespace FactCheck.Fuzzing;

/// <summary>Makes an input as short as it can be while it still breaks the same thing.</summary>
/// <param name="faultOf">Runs an input.</param>
internal sealed class Minimizer(Func<FuzzInput, Fault?> faultOf)
{
    /// <summary>So often an input is tried at most.</summary>
    private const int MaxRuns = 4000;

    public FuzzInput Minimize(FuzzInput input, Fault fault)
    {
        var runs = 0;
        // Half characters of text are not cut in two; what is no text is cut by bytes.
        var isText = FuzzText.Encode(input.Text).AsSpan().SequenceEqual(input.Bytes);
        return isText
            ? FuzzInput.OfText(input.Extension, new string([.. Shorten([.. input.Text], t => Breaks(FuzzInput.OfText(input.Extension, new string(t))))]))
            : input with { Bytes = Shorten(input.Bytes, b => Breaks(input with { Bytes = b })) };

        bool Breaks(FuzzInput shorter) => runs++ < MaxRuns && faultOf(shorter)?.Key == fault.Key;
    }

    /// <summary>Takes out ever smaller parts.</summary>
    private static T[] Shorten<T>(T[] items, Predicate<T[]> breaks)
    {
        for (var size = items.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at < items.Length;)
            {
                T[] shorter = [.. items[..at], .. items[Math.Min(items.Length, at + size)..]];
                if (breaks(shorter)) items = shorter;
                else at += size;
            }
        }

        return items;
    }
}
