using System.CommandLine;
using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Commands;

/// <summary><c>--config</c>: the file of settings.</summary>
internal sealed class ConfigOption(string language)
{
    private readonly Option<FileInfo?> _config = new("--config") { Description = $"{Messages.ConfigOption.In(language)} [{Settings.FileName}]", HelpName = "FILE" };

    public void AddTo(Command command) => command.Add(_config);

    /// <summary>The file that was named, else the one that is found from the working directory upwards, else null.</summary>
    public string? Of(ParseResult parsed) => parsed.GetValue(_config)?.ToString() ?? SettingsFile.Find(Directory.GetCurrentDirectory());
}
