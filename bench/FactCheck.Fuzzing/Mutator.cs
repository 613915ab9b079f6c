using System.IO.Compression;
using System.Text;

namespace FactCheck.Fuzzing;

/// <summary>Makes new inputs of old ones: changes bytes and characters, moves and repeats parts, splices two, puts words in.</summary>
/// <param name="random">The only source of chance.</param>
/// <param name="tokens">The words to put in.</param>
internal sealed class Mutator(Random random, IReadOnlyList<string> tokens)
{
    private const int MaxSteps = 6;

    /// <summary>No input grows beyond this: long ones are slow, and show what short ones do.</summary>
    private const int MaxLength = 24_000;

    /// <summary>Characters at which readers of text stumble.</summary>
    private const string Awkward = "0123456789.,/-:%() \n\t\r\"'<>&\\{}[]#*_|–…«»“”ĐđạừỹẶ́²½٣۴８％／．\u00a0\u200b\u200d\u202e\u2066\ufeff\ufffd\u0000\u001b\u0085\u2028İıſKΣẞ\ud83d\ude00\udfff";

    /// <summary>A changed copy of an input.</summary>
    /// <param name="parent">The input to change.</param>
    /// <param name="other">Another one, parts of which may go in.</param>
    public FuzzInput Mutate(FuzzInput parent, FuzzInput other)
    {
        if (parent.Extension.EndsWith(".gz", StringComparison.Ordinal) && random.Next(4) > 0 && TryUnpack(parent.Bytes) is { } unpacked)
            return parent with { Bytes = Pack(Mutate(new FuzzInput("", unpacked), other).Bytes) };
        if (random.Next(16) == 0) return parent with { Bytes = MutateBytes(parent.Bytes) };
        var text = parent.Text;
        for (var steps = 1 + random.Next(MaxSteps); steps > 0; steps--) text = MutateText(text, other);
        return FuzzInput.OfText(parent.Extension, text.Length > MaxLength ? text[..MaxLength] : text);
    }

    private string MutateText(string text, FuzzInput other)
    {
        var at = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, at + 1 + Length());
        return random.Next(11) switch
        {
            0 => text.Insert(at, Awkward[random.Next(Awkward.Length)].ToString()),
            1 => at < text.Length ? $"{text[..at]}{Awkward[random.Next(Awkward.Length)]}{text[(at + 1)..]}" : text,
            2 => text.Remove(at, end - at),
            3 => text.Insert(random.Next(text.Length + 1), text[at..end]),
            4 => text.Insert(at, new StringBuilder().Insert(0, text[at..end], 1 + random.Next(random.Next(8) == 0 ? 60 : 4)).ToString()),
            5 => text.Insert(at, PartOf(other.Text)),
            6 => text[..at] + other.Text[random.Next(other.Text.Length + 1)..],
            7 or 8 => text.Insert(at, Token()),
            9 => text.Remove(at, end - at).Insert(at, Token()),
            _ => ChangeNumber(text, at),
        };
    }

    private byte[] MutateBytes(byte[] bytes)
    {
        var changed = bytes.ToList();
        for (var steps = 1 + random.Next(MaxSteps); steps > 0; steps--)
        {
            var at = random.Next(changed.Count + 1);
            if (at == changed.Count || random.Next(3) == 0) changed.Insert(at, (byte)random.Next(256));
            else if (random.Next(2) == 0) changed[at] = (byte)(changed[at] ^ (1 << random.Next(8)));
            else changed.RemoveRange(at, Math.Min(changed.Count - at, 1 + Length()));
        }

        return [.. changed];
    }

    /// <summary>Mostly short, now and then long.</summary>
    private int Length() => random.Next(1 << random.Next(1, 10));

    private string Token() => tokens.Count == 0 ? "" : tokens[random.Next(tokens.Count)];

    private string PartOf(string text)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(text.Length - start, 1 + Length()));
    }

    /// <summary>Puts another number in the place of the next one.</summary>
    private string ChangeNumber(string text, int from)
    {
        var start = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        if (start < 0) return text;
        start += from;
        var length = text.AsSpan(start).IndexOfAnyExceptInRange('0', '9') is >= 0 and var found ? found : text.Length - start;
        var number = random.Next(8) switch
        {
            0 => "0",
            1 => "1",
            2 => "-1",
            3 => new string((char)('0' + random.Next(10)), 1 + random.Next(random.Next(6) == 0 ? 400 : 30)),
            4 => "2147483648",
            5 => "9999",
            6 => "79228162514264337593543950336",
            _ => random.Next(1, 1 << random.Next(2, 20)).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return text.Remove(start, length).Insert(start, number);
    }

    private static byte[]? TryUnpack(byte[] bytes)
    {
        try
        {
            using var unpacked = new MemoryStream();
            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            packed.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest)) stream.Write(bytes);
        return packed.ToArray();
    }
}
