using System.Globalization;
using System.Xml;
using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Cli.Output.JUnit;

/// <summary>
/// Writes JUnit XML as Jenkins and GitLab read it: a case an article, which fails if a finding at or above the fail level concerns the
/// article. Findings below that level stand in the output of the case.
/// </summary>
internal sealed class JUnitCheckWriter : IReportWriter<CheckReport>
{
    private const string Suite = "factcheck";

    public string Format => "junit";

    public void Write(CheckReport report, ReportTarget target) => XmlOutput.Write(target.Stream, indent: true, xml => new Session(report, target.Language, xml).Write());

    private sealed class Session(CheckReport report, string language, XmlWriter xml)
    {
        private readonly ArticleLabels _labels = new(report.Result.Readings.Select(r => r.Article));

        public void Write()
        {
            var cases = report.Result.Readings.Select(r => (r.Article, Findings: report.Findings.Where(f => f.Articles().Any(a => a.Id == r.Article.Id)).ToList())).ToList();
            var failures = cases.Count(c => c.Findings.Exists(report.Fails));
            xml.WriteStartElement("testsuites");
            WriteCounts(cases.Count, failures);
            xml.WriteStartElement("testsuite");
            WriteCounts(cases.Count, failures);
            foreach (var (article, findings) in cases) WriteCase(article, findings);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        private void WriteCounts(int tests, int failures)
        {
            xml.WriteAttributeString("name", Suite);
            xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("errors", "0");
        }

        private void WriteCase(Article article, List<Finding> findings)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", Plain.Line(article.Id));
            xml.WriteAttributeString("classname", Plain.Line(article.Source ?? "") is { Length: > 0 } source ? source : Suite);
            WriteFailure(findings.FindAll(report.Fails));
            var others = findings.FindAll(f => !report.Fails(f));
            if (others.Count > 0) xml.WriteElementString("system-out", TextOf(others));
            xml.WriteEndElement();
        }

        /// <summary>One failure for all findings: some readers allow no more, and others show only the first.</summary>
        private void WriteFailure(List<Finding> findings)
        {
            if (findings.Count == 0) return;
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", findings[0].Rule.Id);
            xml.WriteAttributeString("message", Messages.AndMore(Plain.Line(findings[0].Message.In(language)), findings.Count - 1).In(language));
            xml.WriteString(TextOf(findings));
            xml.WriteEndElement();
        }

        private string TextOf(IEnumerable<Finding> findings) => "\n" + string.Join('\n', findings.Select(TextOf));

        private string TextOf(Finding finding)
        {
            var lines = FindingText.Lines(finding, report, _labels, language);
            return $"{Messages.Of(finding.Severity).In(language)} {finding.Rule.Id} {finding.Rule.Name}\n" + string.Concat(lines.Select(l => $"  {l}\n"));
        }
    }
}
