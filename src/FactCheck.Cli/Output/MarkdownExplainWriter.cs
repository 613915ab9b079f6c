using System.Text;
using FactCheck.Rules;

namespace FactCheck.Cli.Output;

/// <summary>Writes the documentation of rules as Markdown: the pages in <c>docs/rules</c>, in both languages whatever <c>--lang</c> says.</summary>
internal sealed class MarkdownExplainWriter : IReportWriter<IReadOnlyList<RuleDocumentation>>
{
    public string Format => "markdown";

    public void Write(IReadOnlyList<RuleDocumentation> report, ReportTarget target) =>
        target.Stream.Write(Encoding.UTF8.GetBytes(string.Join('\n', report.Select(r => r.ToMarkdown()))));
}
