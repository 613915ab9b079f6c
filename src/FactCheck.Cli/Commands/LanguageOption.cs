using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary><c>--lang</c>: the language of everything the tool says, of its help and its complaints about the command line too.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";
    private static readonly string[] Languages = ["en", "vi"];

    /// <summary>The language asked for, found before the command line is parsed, for what parsing it has to say.</summary>
    public static string Find(string[] args)
    {
        var at = Array.FindIndex(args, a => a == Name || a.StartsWith(Name + "=", StringComparison.Ordinal) || a.StartsWith(Name + ":", StringComparison.Ordinal));
        if (at < 0) return Languages[0];
        var value = args[at].Length > Name.Length ? args[at][(Name.Length + 1)..] : at + 1 < args.Length ? args[at + 1] : "";
        return Array.Find(Languages, l => string.Equals(l, value, StringComparison.OrdinalIgnoreCase)) ?? Languages[0];
    }

    public static Option<string> Create(string language)
    {
        var option = Options.Choice(Name, Messages.LanguageOption, language, Languages[0], Languages.Select(l => (l, l)));
        option.Recursive = true;
        return option;
    }
}
