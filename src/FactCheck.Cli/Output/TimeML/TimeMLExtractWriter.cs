using System.Globalization;
using System.Xml;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using NodaTime.Text;

namespace FactCheck.Cli.Output.TimeML;

/// <summary>
/// Writes the articles as TimeML, a <c>TimeML</c> element each, with the times tagged in the text by <c>TIMEX3</c>. TimeML has no
/// element for other figures: they are left out.
/// </summary>
internal sealed class TimeMLExtractWriter : IReportWriter<IReadOnlyList<ArticleReading>>
{
    // Of TIMEX3 only one may stand in mod.
    private static readonly Dictionary<string, string> Mods = new(StringComparer.Ordinal)
    {
        ["APPROX"] = "APPROX",
        ["LESS_THAN"] = "LESS_THAN",
        ["MORE_THAN"] = "MORE_THAN",
        ["AT_LEAST"] = "EQUAL_OR_MORE",
        ["AT_MOST"] = "EQUAL_OR_LESS",
        ["START"] = "START",
        ["MID"] = "MID",
        ["END"] = "END",
    };

    public string Format => "timeml";

    public void Write(IReadOnlyList<ArticleReading> report, ReportTarget target) => XmlOutput.Write(target.Stream, indent: false, xml =>
    {
        xml.WriteStartElement("corpus");
        foreach (var reading in report)
        {
            xml.WriteWhitespace("\n");
            Write(xml, reading);
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, ArticleReading reading)
    {
        xml.WriteStartElement("TimeML");
        WriteElement(xml, "DOCID", () => xml.WriteString(XmlOutput.Legal(reading.Article.Id)));
        if (reading.Publication is { } publication) WriteElement(xml, "DCT", () => WritePublication(xml, publication));
        var number = 0;
        foreach (var text in reading.Article.Texts.Where(t => t.Original.Length > 0))
        {
            var times = reading.Mentions.Where(m => m.Field == text.Field && m.Temporal is not null).OrderBy(m => m.Span).ToList();
            WriteElement(xml, NameOf(text.Field), () => number = WriteText(xml, text.Original, times, number));
        }

        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
    }

    private static string NameOf(ArticleField field) => field switch
    {
        ArticleField.Title => "TITLE",
        ArticleField.Summary => "SUMMARY",
        _ => "TEXT",
    };

    private static void WriteElement(XmlWriter xml, string name, Action writeContent)
    {
        xml.WriteWhitespace("\n");
        xml.WriteStartElement(name);
        writeContent();
        xml.WriteEndElement();
    }

    private static void WritePublication(XmlWriter xml, Publication publication)
    {
        var day = LocalDatePattern.Iso.Format(publication.Day);
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", "t0");
        xml.WriteAttributeString("type", "DATE");
        xml.WriteAttributeString("value", day);
        if (publication.IsInferred) xml.WriteAttributeString("mod", "APPROX");
        xml.WriteAttributeString("functionInDocument", "PUBLICATION_TIME");
        xml.WriteString(day);
        xml.WriteEndElement();
    }

    /// <returns>The number of the last time.</returns>
    private static int WriteText(XmlWriter xml, string text, List<Mention> times, int number)
    {
        var legal = XmlOutput.Legal(text);
        var done = 0;
        foreach (var time in times.Where(t => t.Span.Start >= done))
        {
            xml.WriteString(legal[done..time.Span.Start]);
            WriteTime(xml, time, legal[time.Span.Start..time.Span.End], ++number);
            done = time.Span.End;
        }

        xml.WriteString(legal[done..]);
        return number;
    }

    private static void WriteTime(XmlWriter xml, Mention time, string words, int number)
    {
        var mods = Names.ModsOf(time);
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", string.Create(CultureInfo.InvariantCulture, $"t{number}"));
        xml.WriteAttributeString("type", Names.Of(time.Type));
        xml.WriteAttributeString("value", time.Value);
        if (mods.Select(m => Mods.GetValueOrDefault(m)).FirstOrDefault(m => m is not null) is { } mod) xml.WriteAttributeString("mod", mod);
        if (time.Type == MentionType.Set) xml.WriteAttributeString("quant", "EVERY");
        if (mods.FirstOrDefault(m => m.StartsWith("tz=", StringComparison.Ordinal)) is { } zone) xml.WriteAttributeString("comment", zone);
        xml.WriteString(words);
        xml.WriteEndElement();
    }
}
