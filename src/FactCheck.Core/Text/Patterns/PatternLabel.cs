namespace FactCheck.Text.Patterns;

/// <summary>What one step of a pattern asks of the text, and what it leaves behind.</summary>
/// <param name="Slot">The slot to fill, or -1 for a literal.</param>
/// <param name="Symbol">The literal's symbol.</param>
/// <param name="Role">What the slot's filling means to the production; -1 for a literal.</param>
/// <param name="Glued">Whether no white space may stand before it.</param>
/// <param name="Marks">Whether the mention starts here or ended before.</param>
internal readonly record struct PatternLabel(int Slot, int Symbol, int Role, bool Glued, SpanMarks Marks)
{
    public bool IsLiteral => Slot < 0;
}
