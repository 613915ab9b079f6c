namespace FactCheck.Text.Patterns;

/// <summary>What a pattern yields once it has matched.</summary>
/// <param name="Owner">The grammar that interprets it.</param>
/// <param name="Kind">The grammar's own number for what is made.</param>
/// <param name="Constants">Roles that the pattern fills by itself (<c>=&gt; day shift=-1</c>).</param>
/// <param name="Priority">Of two equally long matches the smaller number wins: the line that stands earlier.</param>
/// <param name="Source">File and line, for messages.</param>
internal sealed record Production(int Owner, int Kind, IReadOnlyList<(int Role, int Value)> Constants, int Priority, string Source);
