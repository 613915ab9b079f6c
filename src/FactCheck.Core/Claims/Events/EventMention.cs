namespace FactCheck.Claims.Events;

/// <summary>Words that tell of an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Sentence">The number of its sentence in its text.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last one.</param>
internal sealed record EventMention(EventReference Event, int Sentence, int Start, int End);
