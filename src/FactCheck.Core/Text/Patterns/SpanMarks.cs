namespace FactCheck.Text.Patterns;

/// <summary>Where, in a pattern that also names its context, the mention itself begins (<c>&lt;&lt;</c>) and ends (<c>&gt;&gt;</c>).</summary>
[Flags]
internal enum SpanMarks : byte
{
    None = 0,
    StartsHere = 1,
    EndedBefore = 2,
}
