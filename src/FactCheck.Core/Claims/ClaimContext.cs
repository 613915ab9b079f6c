namespace FactCheck.Claims;

/// <summary>Where a claim stands among the tokens of its text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Start">The mention's first token.</param>
/// <param name="End">The token after the mention.</param>
internal sealed record ClaimContext(AnalyzedText Text, SentenceRange Sentence, int Start, int End);
