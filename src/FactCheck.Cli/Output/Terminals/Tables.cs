using Spectre.Console;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>Makes tables of one look.</summary>
internal static class Tables
{
    public static Table Create(params ReadOnlySpan<string> titles)
    {
        var table = new Table { Border = TableBorder.Simple, BorderStyle = Styles.Dim };
        foreach (var title in titles) table.AddColumn(new TableColumn(new Paragraph(title, Styles.Bold)));
        return table;
    }

    public static Table Row(this Table table, params IEnumerable<(string Text, Style Style)> cells)
    {
        table.AddRow(cells.Select(c => new Paragraph(c.Text, c.Style)));
        return table;
    }
}
