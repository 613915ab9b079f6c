namespace FactCheck.Hostile;

/// <summary>An input that is made to be slow, large or misleading.</summary>
/// <param name="Name">The word for it on the command line.</param>
/// <param name="What">What it holds, for people.</param>
/// <param name="Unit">How many of that it holds at 1×.</param>
/// <param name="Command">The arguments of the tool, but for the folder, which is its working directory and the path it reads.</param>
/// <param name="Write">Writes so many into a folder.</param>
internal sealed record HostileCase(string Name, string What, int Unit, IReadOnlyList<string> Command, Action<string, int> Write)
{
    /// <summary>The configuration it is read with; null for the usual one.</summary>
    public string? Settings { get; init; }

    /// <summary>Writes the input, and its configuration if it has one.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="scale">How many times the unit.</param>
    public void WriteTo(string folder, double scale)
    {
        Write(folder, (int)(Unit * scale));
        if (Settings is not null) File.WriteAllText(Path.Join(folder, "factcheck.json"), Settings);
    }
}
