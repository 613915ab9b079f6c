using System.CommandLine;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Cli.Commands;

/// <summary>The options that say which articles a report is to be about: <c>--story</c>, <c>--since</c>.</summary>
internal sealed class SelectionOptions
{
    /// <summary>As people write it.</summary>
    private static readonly LocalDatePattern Vietnamese = LocalDatePattern.CreateWithInvariantCulture("d/M/yyyy");

    private readonly Option<string?> _story;
    private readonly Option<LocalDate?> _since;

    public SelectionOptions(string language)
    {
        _story = new Option<string?>("--story") { Description = Messages.StoryOption.In(language), HelpName = "ID" };
        _since = new Option<LocalDate?>("--since") { Description = Messages.SinceOption.In(language), HelpName = "DATE", CustomParser = r => ReadDay(r, language) };
    }

    public void AddTo(Command command)
    {
        command.Add(_story);
        AddSinceTo(command);
    }

    /// <summary>For a command that puts no stories together.</summary>
    public void AddSinceTo(Command command) => command.Add(_since);

    public ArticleSelection Of(ParseResult parsed) => new(parsed.GetValue(_story), parsed.GetValue(_since));

    private static LocalDate? ReadDay(System.CommandLine.Parsing.ArgumentResult result, string language)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
        foreach (var pattern in (LocalDatePattern[])[LocalDatePattern.Iso, Vietnamese])
            if (pattern.Parse(text) is { Success: true } day) return day.Value;
        result.AddError(Messages.NotADay("--since", text).In(language));
        return null;
    }
}
