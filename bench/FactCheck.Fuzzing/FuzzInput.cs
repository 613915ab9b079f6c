using System.Text;

namespace FactCheck.Fuzzing;

/// <summary>What a harness is fed.</summary>
/// <param name="Extension">The ending of its file, with the dots: <c>.html</c>, <c>.txt.gz</c>; tells the format.</param>
/// <param name="Bytes">Its file.</param>
internal sealed record FuzzInput(string Extension, byte[] Bytes)
{
    /// <summary>How many bytes it has.</summary>
    public int Length => Bytes.Length;

    /// <summary>The text of the file; halves of characters are written as escapes, <c>\uD83D</c>.</summary>
    public string Text => FuzzText.Decode(Bytes);

    public static FuzzInput Read(string path)
    {
        var name = Path.GetFileName(path);
        return new FuzzInput(name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[dot..] : "", File.ReadAllBytes(path));
    }

    public static FuzzInput OfText(string extension, string text) => new(extension, FuzzText.Encode(text));

    public override string ToString() => $"{Extension}, {Length} bytes: {Encoding.UTF8.GetString(Bytes.AsSpan(0, Math.Min(Length, 200)))}";
}
