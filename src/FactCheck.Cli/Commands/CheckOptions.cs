using System.CommandLine;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary>The options that narrow a check: <c>--rule</c>, <c>--story</c>, <c>--since</c>, <c>--against</c>, <c>--baseline</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Option<string[]> _rules, _archive;
    private readonly SelectionOptions _selection;
    private readonly Option<FileInfo?> _baseline;

    public CheckOptions(string language)
    {
        _rules = new Option<string[]>("--rule") { Description = Messages.RuleOption.In(language), HelpName = "RULE" };
        _rules.CompletionSources.Add(_ => BuiltInRules.All().Select(r => new System.CommandLine.Completions.CompletionItem(r.Info.Id)));
        _archive = new Option<string[]>("--against") { Description = Messages.AgainstOption.In(language), HelpName = "ARCHIVE", AllowMultipleArgumentsPerToken = true };
        _selection = new SelectionOptions(language);
        _baseline = new Option<FileInfo?>("--baseline") { Description = Messages.BaselineOption.In(language), HelpName = "FILE" };
    }

    public void AddTo(Command command)
    {
        command.Add(_archive);
        command.Add(_rules);
        _selection.AddTo(command);
        command.Add(_baseline);
    }

    /// <summary>The rules that are asked for, as ids, beginnings of ids, names or groups; none for those that are on.</summary>
    public IReadOnlyList<string> RulesOf(ParseResult parsed) =>
        [.. (parsed.GetValue(_rules) ?? []).SelectMany(r => r.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The paths of the articles that are compared with and not reported on; null if there are none.</summary>
    public IReadOnlyList<string>? ArchiveOf(ParseResult parsed) => parsed.GetValue(_archive) is { Length: > 0 } paths ? paths : null;

    /// <summary>The file of known findings that was named.</summary>
    public string? BaselineOf(ParseResult parsed) => parsed.GetValue(_baseline)?.ToString();

    public FindingFilter FilterOf(ParseResult parsed) => new() { Selection = _selection.Of(parsed) };
}
