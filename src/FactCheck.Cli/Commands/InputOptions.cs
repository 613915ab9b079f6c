using System.CommandLine;
using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Commands;

/// <summary>What the commands that read articles have in common: the paths, and the configuration.</summary>
internal sealed class InputOptions
{
    private readonly Option<FileInfo?> _config;

    public InputOptions(string language)
    {
        Paths = Options.Paths(language);
        _config = new Option<FileInfo?>("--config") { Description = $"{Messages.ConfigOption.In(language)} [{Settings.FileName}]", HelpName = "FILE" };
    }

    /// <summary>The articles.</summary>
    public Argument<string[]> Paths { get; }

    public void AddTo(Command command)
    {
        command.Add(Paths);
        command.Add(_config);
    }

    /// <summary>The file of settings that was named, else the one that is found from the working directory upwards, else null.</summary>
    public string? ConfigOf(ParseResult parsed) => parsed.GetValue(_config)?.ToString() ?? SettingsFile.Find(Directory.GetCurrentDirectory());
}
