using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using FactCheck.Articles;
using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>RSS 2.0 and Atom feeds that hold whole articles.</summary>
internal sealed class FeedFormat(PageLimits limits) : IArticleFormat
{
    public IReadOnlyList<string> Extensions => [".xml", ".rss", ".atom"];

    public bool Recognizes(SourceFile file) => LooksLikeXml(file.Text.AsSpan().TrimStart());

    /// <summary>Whether a text begins as a feed does, and a page does not.</summary>
    public static bool LooksLikeXml(ReadOnlySpan<char> text) => text.StartsWith("<rss") || text.StartsWith("<feed") || (text.StartsWith("<?xml") && text.IndexOf("<html") is < 0 or > 1000);

    public ReadingResult Read(SourceFile file)
    {
        var feed = new Feed(file, limits.Depth);
        try
        {
            CheckDepth(file.Text, limits.Depth);
            using var reader = CreateReader(file.Text);
            feed.Read(reader);
        }
        catch (TooNestedException)
        {
            feed.Report(null, InputMessages.TooNested(limits.Depth));
        }
        catch (XmlException e)
        {
            feed.Report(e.LineNumber > 0 ? e.LineNumber : null, InputMessages.NotXml(Reason(e)));
        }

        return feed.ToResult();
    }

    /// <summary>Nothing outside of the file is read, and no entity is expanded.</summary>
    private static XmlReader CreateReader(string text) =>
        XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });

    /// <summary>Elements that are nested too deep would take the stack of those who read them.</summary>
    private static void CheckDepth(string text, int maxDepth)
    {
        using var reader = CreateReader(text);
        try
        {
            while (reader.Read())
                if (reader.Depth > maxDepth) throw new TooNestedException();
        }
        catch (XmlException)
        {
            // Told of when the feed is read, with the articles before it.
        }
    }

    /// <summary>The message without the place, which stands before it.</summary>
    private static string Reason(XmlException error)
    {
        var place = error.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message[..place]).TrimEnd('.');
    }

    /// <summary>Reads the articles of one feed, one after the other.</summary>
    private sealed class Feed(SourceFile file, int maxDepth)
    {
        /// <summary>A description that is shorter is a teaser, not the article.</summary>
        private const int MinDescription = 400;

        private static readonly XName Content = XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/");
        private static readonly XName Creation = XName.Get("date", "http://purl.org/dc/elements/1.1/");
        private static readonly string[] Rfc822 = ["ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz", "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz"];

        private readonly List<Article> _articles = [];
        private readonly List<ReadingProblem> _problems = [];
        private string? _source, _language;
        private int _number;
        private bool _isFeed;

        public void Report(int? line, LocalizedText message) => _problems.Add(new ReadingProblem(file.Path, line, message));

        public ReadingResult ToResult()
        {
            if (_problems.Count == 0 && !_isFeed) Report(null, InputMessages.NotAFeed);
            else if (_problems.Count == 0 && _number == 0) Report(null, InputMessages.EmptyFeed);
            return new ReadingResult(_articles, _problems);
        }

        public void Read(XmlReader reader)
        {
            for (reader.MoveToContent(); !reader.EOF;)
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    reader.Read();
                    continue;
                }

                var (name, depth, line) = (reader.LocalName, reader.Depth, ((IXmlLineInfo)reader).LineNumber);
                if (depth == 0) _isFeed = name is "rss" or "feed" or "RDF";
                if (!_isFeed) return;
                if (name is "item" or "entry") Add((XElement)XNode.ReadFrom(reader), line);
                else if (name == "title" && depth <= 2 && _source is null) _source = Clean(reader.ReadElementContentAsString());
                else if (name == "language" && depth <= 2 && _language is null) _language = Clean(reader.ReadElementContentAsString());
                else if (name is "rss" or "feed" or "RDF" or "channel") reader.Read();
                else reader.Skip();
            }
        }

        private void Add(XElement item, int line)
        {
            _number++;
            if (TextOf(item) is not { Length: > 0 } text)
            {
                Report(line, InputMessages.ItemWithoutText);
                return;
            }

            _problems.AddRange(text.ProblemsOfComments(file.Path, line));
            var fallbackId = string.Create(CultureInfo.InvariantCulture, $"{file.Name}-{_number}");
            _articles.Add(new Article(ValueOf(item, "guid") ?? ValueOf(item, "id") ?? fallbackId, text.ToString(), Title(item), null, text.Captions)
            {
                Source = ValueOf(item.Elements().FirstOrDefault(e => e.Name.LocalName == "source"), "title") ?? _source,
                Url = Link(item),
                Language = _language ?? "vi",
                Publication = Published(item, line),
                Origin = new ArticleOrigin(file.Path, line),
                Suppressions = text.Suppressions,
            });
        }

        /// <summary>The whole text if the feed holds it; a description only if it is long enough to be one.</summary>
        private ExtractedText? TextOf(XElement item)
        {
            var content = item.Element(Content) ?? Child(item, "content");
            if (content is not null) return HtmlPageReader.TextOf(HtmlOf(content), maxDepth);
            var description = Child(item, "description") ?? Child(item, "summary");
            return description is not null && HtmlPageReader.TextOf(HtmlOf(description), maxDepth) is { Length: >= MinDescription } text ? text : null;
        }

        /// <summary>Escaped HTML, elements (Atom's xhtml), or plain text.</summary>
        private static string HtmlOf(XElement element)
        {
            if (element.HasElements) return string.Concat(element.Nodes().Select(n => n.ToString()));
            return element.Attribute("type")?.Value == "text" ? System.Net.WebUtility.HtmlEncode(element.Value) : element.Value;
        }

        private string? Title(XElement item) => ValueOf(item, "title") is { } title ? HtmlPageReader.TextOf(title, maxDepth).ToString().Replace('\n', ' ') : null;

        private static string? Link(XElement item)
        {
            var links = item.Elements().Where(e => e.Name.LocalName == "link").ToArray();
            var link = Array.Find(links, l => l.Attribute("rel")?.Value is null or "alternate");
            return Clean(link?.Attribute("href")?.Value ?? link?.Value);
        }

        private Publication? Published(XElement item, int line)
        {
            var text = ValueOf(item, "pubDate") ?? ValueOf(item, "published") ?? Clean(item.Element(Creation)?.Value) ?? ValueOf(item, "updated");
            if (text is null) return null;
            if (PublicationParser.TryParse(Iso(text), out var publication)) return publication;
            Report(line, ReadingMessages.BadDate(text));
            return null;
        }

        /// <summary>«Mon, 24 Nov 2025 19:00:00 +0700» in ISO 8601; other text as it is. GMT names no place, as <c>Z</c> does.</summary>
        private static string Iso(string text)
        {
            var isUtc = text.EndsWith("GMT", StringComparison.Ordinal) || text.EndsWith("UTC", StringComparison.Ordinal) || text.EndsWith(" Z", StringComparison.Ordinal);
            var stated = isUtc ? text[..text.LastIndexOf(' ')] + " +00:00" : text;
            if (!DateTimeOffset.TryParseExact(stated, Rfc822, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var moment)) return text;
            return moment.ToString(isUtc ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }

        private static XElement? Child(XElement? item, string name) => item?.Elements().FirstOrDefault(e => e.Name.LocalName == name && e.Name.Namespace != Content.Namespace);

        private static string? ValueOf(XElement? item, string name) => Clean(Child(item, name)?.Value);

        private static string? Clean(string? text) => text?.Trim() is { Length: > 0 } clean ? clean : null;
    }
}
