using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Text;

namespace FactCheck.Cli.Output.Html;

/// <summary>A run of the text of an article.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Mention">The mention that it is; null for the text between.</param>
/// <param name="IsQuiet">Whether it is none of the article's own words: a teaser, a byline, a caption.</param>
internal sealed record TextRun(string Text, Mention? Mention, bool IsQuiet)
{
    public static IReadOnlyList<TextRun> Of(ArticleReading reading, ArticleField field)
    {
        var text = reading.Article[field];
        var mentions = new List<Mention>();
        foreach (var mention in reading.Mentions.Where(m => m.Field == field).OrderBy(m => m.Span))
            if (mentions.Count == 0 || mentions[^1].Span.End <= mention.Span.Start) mentions.Add(mention);
        var quiet = reading.Article.Segments.Where(s => s.Field == field && s.Kind is SegmentKind.Boilerplate or SegmentKind.Caption).Select(s => s.Span).ToList();

        // Every place where something begins or ends; between two of them all is of one kind.
        var cuts = mentions.Select(m => m.Span).Concat(quiet).SelectMany(s => new[] { s.Start, s.End }).Append(0).Append(text.Length).Distinct().Order().ToList();
        var byStart = mentions.ToDictionary(m => m.Span.Start);
        var runs = new List<TextRun>();
        for (var i = 0; i + 1 < cuts.Count;)
        {
            var mention = byStart.GetValueOrDefault(cuts[i]);
            var end = mention?.Span.End ?? cuts[i + 1];
            var span = new TextSpan(cuts[i], end);
            runs.Add(new TextRun(text[span.Start..span.End], mention, quiet.Exists(q => q.Contains(span))));
            i = cuts.IndexOf(end);
        }

        return runs;
    }
}
