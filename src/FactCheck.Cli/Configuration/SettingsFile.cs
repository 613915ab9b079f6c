using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Configuration;

/// <summary>Finds and reads the settings.</summary>
internal static class SettingsFile
{
    /// <summary>The file in a folder, or in the nearest folder around it that has one; null if none has.</summary>
    public static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (Path.Join(at.FullName, Settings.FileName) is var path && File.Exists(path)) return path;
        return null;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="settings">What it sets, if nothing is wrong with it.</param>
    /// <param name="problems">All that is wrong with it.</param>
    public static bool TryRead(string path, [NotNullWhen(true)] out Settings? settings, out IReadOnlyList<ReadingProblem> problems)
    {
        settings = null;
        try
        {
            var reader = new SettingsReader(path);
            var read = reader.Read(LocatedJson.Parse(File.ReadAllText(path)));
            problems = reader.Problems;
            if (problems.Count == 0) settings = read;
        }
        catch (JsonException e)
        {
            problems = [new ReadingProblem(path, (int)(e.LineNumber ?? 0) + 1, ReadingMessages.NotJson)];
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud83d alone is half a character.
            problems = [new ReadingProblem(path, null, ReadingMessages.NotJson)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems = [new ReadingProblem(path, null, e is FileNotFoundException or DirectoryNotFoundException ? ReadingMessages.NotFound : ReadingMessages.Unreadable(e))];
        }

        return settings is not null;
    }
}
