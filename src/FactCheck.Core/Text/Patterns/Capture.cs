namespace FactCheck.Text.Patterns;

/// <summary>A filled slot of a matched pattern.</summary>
/// <param name="Role">What the filling means to the production.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Value">The integer, the lexicon entry's number, or 0.</param>
/// <param name="Entry">The lexicon entry, if the slot is a lexicon's category.</param>
internal readonly record struct Capture(int Role, int Start, int End, int Value, LexiconEntry? Entry);
