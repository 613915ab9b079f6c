using FactCheck.Rules;
using Spectre.Console;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Writes what there is to say of rules for people.</summary>
internal sealed class TerminalExplainWriter : IReportWriter<IReadOnlyList<RuleDocumentation>>
{
    private static readonly (string, Style) Indent = ("  ", Style.Plain);
    private static readonly (string, Style) Bullet = ("  - ", Styles.Dim);

    public string Format => "terminal";

    public void Write(IReadOnlyList<RuleDocumentation> report, ReportTarget target) => target.WriteText(console =>
    {
        var lines = new LineWriter(console);
        foreach (var rule in report) WriteRule(rule, lines, target.Language);
    });

    private static void WriteRule(RuleDocumentation rule, LineWriter lines, string language)
    {
        lines.Line(($"{rule.Info} ", Styles.Bold), (Messages.SeverityOf(rule.Info).In(language), Styles.Of(rule.Info.DefaultSeverity)));
        lines.Wrapped(Indent, rule.Explanation.In(language), Styles.Plain);
        lines.Wrapped(Indent, $"{Messages.WhyItMatters.In(language)}: {rule.Info.Why.In(language)}", Styles.Plain);
        WriteList(lines, Messages.Reported.In(language), rule.Reported);
        WriteList(lines, Messages.Accepted.In(language), rule.Accepted);
        WriteList(lines, Messages.RuleOptions.In(language), [.. rule.Options.Select(o => Messages.OptionOf(o).In(language))]);
        lines.Blank();
    }

    private static void WriteList(LineWriter lines, string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        lines.Line(Indent, (title, Styles.Bold));
        foreach (var item in items) lines.Wrapped(Bullet, item, Styles.Plain);
    }
}
