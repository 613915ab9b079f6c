namespace FactCheck.Text;

/// <summary>The classes of characters that the <see cref="Tokenizer"/> tells apart.</summary>
internal enum CharClass : byte
{
    Sign,
    Space,
    Line,
    Digit,
    Letter,
    Capital,
}
