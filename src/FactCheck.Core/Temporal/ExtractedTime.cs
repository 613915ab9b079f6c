using FactCheck.Text;

namespace FactCheck.Temporal;

/// <summary>A time expression that an <see cref="ITemporalExtractor"/> has found.</summary>
/// <param name="Span">Where it stands in the text that the extractor was given.</param>
/// <param name="Value">What it means.</param>
public readonly record struct ExtractedTime(TextSpan Span, TemporalValue Value);
