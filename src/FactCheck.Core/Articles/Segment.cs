using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>A part of one of an article's texts.</summary>
/// <param name="Field">The text it is a part of.</param>
/// <param name="Span">Where it stands in that text as it was read.</param>
/// <param name="NormalizedSpan">Where it stands in that text as it is analysed: see <see cref="ArticleText.Normalized"/>.</param>
/// <param name="Kind">What it is.</param>
public sealed record Segment(ArticleField Field, TextSpan Span, TextSpan NormalizedSpan, SegmentKind Kind);
