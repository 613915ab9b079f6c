using FactCheck.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>A number in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsOneWord">Whether it is a single word, which may mean something else: «năm» is five, and a year.</param>
internal readonly record struct FoundNumber(TextSpan Span, decimal Value, bool IsOneWord);
