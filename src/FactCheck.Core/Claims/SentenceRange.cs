using FactCheck.Articles;

namespace FactCheck.Claims;

/// <summary>A sentence as a range of tokens.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Segment">The kind of segment it stands in; quotes count as what they are quoted in.</param>
/// <param name="Paragraph">The number of that segment in its text.</param>
internal readonly record struct SentenceRange(int Start, int End, SegmentKind Segment, int Paragraph);
