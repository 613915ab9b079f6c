namespace FactCheck.Testing;

/// <summary>A part of a failure message that is to stand there as it is: FluentAssertions puts strings in quotation marks.</summary>
internal sealed class Verbatim(string text)
{
    public override string ToString() => text;
}
