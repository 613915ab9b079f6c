using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Text;
using Spectre.Console;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Writes the mentions as a table an article.</summary>
internal sealed class TerminalExtractWriter : IReportWriter<IReadOnlyList<ArticleReading>>
{
    public string Format => "terminal";

    public void Write(IReadOnlyList<ArticleReading> report, ReportTarget target) => target.WriteText(console =>
    {
        var lines = new LineWriter(console);
        foreach (var reading in report)
        {
            lines.Line((Plain.Line(reading.Article.Id), Styles.Bold), (Details(reading, target.Language), Styles.Dim));
            if (reading.Mentions.Count == 0) lines.Line(("  " + Messages.NoMentions.In(target.Language), Styles.Dim));
            else console.Write(TableOf(reading.Mentions, target.Language));
            lines.Blank();
        }
    });

    private static string Details(ArticleReading reading, string language) =>
        string.Concat(new[] { Plain.Line(reading.Article.Source ?? ""), DayText.Of(reading.Publication, language) }.Where(d => d.Length > 0).Select(d => $" · {d}"));

    private static Table TableOf(IEnumerable<Mention> mentions, string language)
    {
        var table = Tables.Create(
            Messages.Text.In(language), Messages.Value.In(language), Messages.Type.In(language), Messages.Place.In(language));
        foreach (var mention in mentions)
        {
            table.Row(
                (Plain.Line(mention.Text), Styles.Plain),
                (string.Join(' ', Names.ModsOf(mention).Prepend(Plain.Line(mention.Value))), Styles.Figure),
                (Messages.Of(mention.Type).In(language), Styles.Plain),
                ($"{Messages.Of(mention.Field).In(language)} {mention.Span.Start}", Styles.Dim));
        }

        return table;
    }
}
