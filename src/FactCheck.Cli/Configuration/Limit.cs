namespace FactCheck.Cli.Configuration;

/// <summary>A limit that can be set.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Least">The least that it can be.</param>
/// <param name="Most">The most.</param>
/// <param name="Set">The limits with this one changed.</param>
internal sealed record Limit(string Name, int Least, int Most, Func<Limits, int, Limits> Set);
