namespace FactCheck.Rules;

/// <summary>Reads the files that the assembly carries.</summary>
internal static class Resources
{
    /// <summary>The text of a file.</summary>
    public static string Text(string name)
    {
        using var file = typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"The assembly carries no {name}.", nameof(name));
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
