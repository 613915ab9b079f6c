using FactCheck.Cli.Configuration;
using FactCheck.Rules;
using Spectre.Console;
using Rule = FactCheck.Rules.Rule;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Writes the rules as a table; with a column for what a configuration sets, if it sets anything.</summary>
internal sealed class TerminalRulesWriter : IReportWriter<Settings>
{
    public string Format => "terminal";

    public void Write(Settings report, ReportTarget target) => target.WriteText(console =>
    {
        var language = target.Language;
        var rows = report.Rules.All.Select(r => (r.Info, Set: SettingsOf(r, report.Rules, language))).ToList();
        var isSet = rows.Exists(r => r.Set.Length > 0);
        var titles = new List<string> { Messages.Rule.In(language), Messages.Name.In(language), Messages.Level.In(language), Messages.WhyItMatters.In(language) };
        if (isSet) titles.Insert(3, Messages.SetTo.In(language));
        var table = Tables.Create([.. titles]);
        foreach (var (rule, set) in rows)
        {
            var cells = new List<(string, Style)>
            {
                (rule.Id, Styles.Plain),
                (rule.Name, Styles.Plain),
                (Messages.SeverityOf(rule).In(language), Styles.Of(rule.DefaultSeverity)),
                (rule.Why.In(language), Styles.Plain),
            };
            if (isSet) cells.Insert(3, (set, Styles.Bold));
            table.Row(cells);
        }

        console.Write(table);
        if (isSet) new LineWriter(console).Wrapped(("  ", Styles.Plain), Messages.SetBy(report.Path!).In(language), Styles.Dim);
    });

    /// <summary>What is set of a rule, where that is not as usual: its severity, then its options.</summary>
    private static string SettingsOf(Rule rule, RuleSet rules, string language)
    {
        var level = rules.SeverityOf(rule.Info.Id);
        var usual = rule.Info.IsStrict ? (Severity?)null : rule.Info.DefaultSeverity;
        var options = rule.Options.Where(o => rule.Written(o) != o.DefaultText).Select(o => $"{o.Name}: {rule.Written(o)}");
        return string.Join('\n', level == usual ? options : options.Prepend((level is { } set ? Messages.Of(set) : Messages.Off).In(language)));
    }
}
