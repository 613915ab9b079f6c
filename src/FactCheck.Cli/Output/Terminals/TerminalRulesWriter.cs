using FactCheck.Rules;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Writes the rules as a table.</summary>
internal sealed class TerminalRulesWriter : IReportWriter<IReadOnlyList<RuleInfo>>
{
    public string Format => "terminal";

    public void Write(IReadOnlyList<RuleInfo> report, ReportTarget target) => target.WriteText(console =>
    {
        var table = Tables.Create(
            Messages.Rule.In(target.Language),
            Messages.Name.In(target.Language),
            Messages.Level.In(target.Language),
            Messages.WhyItMatters.In(target.Language));
        foreach (var rule in report)
        {
            table.Row(
                (rule.Id, Styles.Plain),
                (rule.Name, Styles.Plain),
                (Messages.SeverityOf(rule).In(target.Language), Styles.Of(rule.DefaultSeverity)),
                (rule.Why.In(target.Language), Styles.Plain));
        }

        console.Write(table);
    });
}
