using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>What the commands that read articles have in common: the paths, and the configuration.</summary>
internal sealed class InputOptions(string language)
{
    private readonly ConfigOption _config = new(language);

    /// <summary>The articles.</summary>
    public Argument<string[]> Paths { get; } = Options.Paths(language);

    public void AddTo(Command command)
    {
        command.Add(Paths);
        _config.AddTo(command);
    }

    /// <inheritdoc cref="ConfigOption.Of"/>
    public string? ConfigOf(ParseResult parsed) => _config.Of(parsed);
}
