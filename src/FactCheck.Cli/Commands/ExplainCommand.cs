using System.CommandLine;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Terminals;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck explain</c>: what is written of a rule above its code.</summary>
internal static class ExplainCommand
{
    public const string RuleArgument = "RULE";

    private static readonly IReportWriter<IReadOnlyList<RuleDocumentation>>[] Writers = [new TerminalExplainWriter(), new MarkdownExplainWriter()];

    public static Command Create(string language)
    {
        var rules = new Argument<string[]>(RuleArgument) { Description = Messages.RuleArgument.In(language), Arity = ArgumentArity.OneOrMore, HelpName = RuleArgument };
        var format = Options.Choice("--format", Messages.FormatOption, language, Writers[0], Writers.Select(w => (w.Format, w)));
        var command = new Command("explain", Messages.ExplainCommand.In(language)) { rules, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rules), parsed.GetRequiredValue(format), language));
        return command;
    }

    private static int Run(string[] names, IReportWriter<IReadOnlyList<RuleDocumentation>> writer, string language)
    {
        var all = BuiltInRules.All();
        var found = names.Select(n => (Name: n, Rules: all.Where(r => IsNamed(r.Info, n)).ToArray())).ToArray();
        foreach (var (name, _) in found.Where(f => f.Rules.Length == 0))
            Terminal.WriteError(Suggestion.With(Messages.NoSuchRule(name), name, all.SelectMany(r => (string[])[r.Info.Id, r.Info.Name])).In(language));
        RuleDocumentation[] pages = [.. found.SelectMany(f => f.Rules).Distinct().Select(RuleDocumentation.Of)];
        if (pages.Length > 0)
        {
            using var target = ReportTarget.StandardOutput(language);
            writer.Write(pages, target);
            target.Complete();
        }

        return found.All(f => f.Rules.Length > 0) ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static bool IsNamed(RuleInfo rule, string name) =>
        name.Length > 0 && (rule.Id.StartsWith(name, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase));
}
