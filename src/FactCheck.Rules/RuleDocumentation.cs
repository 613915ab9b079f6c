using System.Text;
using System.Xml.Linq;

namespace FactCheck.Rules;

/// <summary>
/// What is written of a rule above its code: a summary, examples of what it reports and what it accepts, and the explanation in
/// Vietnamese. A project carries it by embedding the source files of its rules as resources named <c>rules/TypeName.cs</c>.
/// </summary>
public sealed class RuleDocumentation
{
    private readonly Rule _rule;

    private RuleDocumentation(Rule rule, XElement comment)
    {
        _rule = rule;
        Explanation = new LocalizedText(
            TextOf(comment.Element("summary")) is { Length: > 0 } summary ? summary : rule.Info.Why.English,
            TextOf(comment.Element("vi")) is { Length: > 0 } vietnamese ? vietnamese : rule.Info.Why.Vietnamese);
        Reported = [.. comment.Elements("reported").Select(TextOf)];
        Accepted = [.. comment.Elements("accepted").Select(TextOf)];
    }

    /// <summary>What identifies the rule.</summary>
    public RuleInfo Info => _rule.Info;

    /// <summary>What the rule does, in one paragraph; why it matters if its project carries no comment.</summary>
    public LocalizedText Explanation { get; }

    /// <summary>Examples of what it reports; those of one article or of two, with a dash between.</summary>
    public IReadOnlyList<string> Reported { get; }

    /// <summary>Examples of what it does not report, though it is close.</summary>
    public IReadOnlyList<string> Accepted { get; }

    /// <summary>What can be set of it.</summary>
    public IReadOnlyList<RuleOption> Options => _rule.Options;

    /// <summary>The documentation of a rule.</summary>
    public static RuleDocumentation Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var type = rule.GetType();
        using var source = type.Assembly.GetManifestResourceStream($"rules/{type.Name}.cs");
        if (source is null) return new RuleDocumentation(rule, new XElement("doc"));
        using var reader = new StreamReader(source);
        return new RuleDocumentation(rule, CommentOf(type.Name, reader.ReadToEnd()));
    }

    /// <summary>The documentation as a Markdown page.</summary>
    public string ToMarkdown()
    {
        var page = new StringBuilder();
        Paragraph(page, $"# {Info}");
        Paragraph(page, $"Severity: {(Info.IsStrict ? "off unless turned on, then " : "")}{Info.DefaultSeverity.ToString().ToLowerInvariant()} · Groups: {string.Join(", ", _rule.Groups)}");
        Paragraph(page, Explanation.English);
        Paragraph(page, $"**Why it matters.** {Info.Why.English}");
        List(page, "Reported", Reported);
        List(page, "Not reported", Accepted);
        List(page, "Options", [.. Options.Select(o => $"`{o.Name}`: {o.Description.English}; {o.Allowed.English}, `{o.DefaultText}` unless set.")]);
        Paragraph(page, "## Tiếng Việt");
        Paragraph(page, Explanation.Vietnamese);
        Paragraph(page, $"**Vì sao cần biết.** {Info.Why.Vietnamese}");
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The comment right above a type: its lines that begin with three slashes, as XML.</summary>
    private static XElement CommentOf(string type, string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        var end = Array.FindIndex(lines, l => l.Contains($" class {type} ", StringComparison.Ordinal) || l.EndsWith($" class {type}", StringComparison.Ordinal));
        var start = Math.Max(end, 0);
        while (start > 0 && lines[start - 1].StartsWith("///", StringComparison.Ordinal)) start--;
        return XElement.Parse($"<doc>{string.Join('\n', lines[start..Math.Max(end, 0)].Select(l => l[3..]))}</doc>");
    }

    private static string TextOf(XElement? element)
    {
        if (element is null) return "";
        foreach (var reference in element.Descendants("see").ToArray()) reference.ReplaceWith(((string?)reference.Attribute("cref") ?? "").Split('.')[^1]);
        return string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Paragraph(StringBuilder page, string text) => page.Append(text).Append("\n\n");

    private static void List(StringBuilder page, string title, IReadOnlyList<string> items)
    {
        if (items.Count == 0) return;
        Paragraph(page, $"## {title}");
        foreach (var item in items) page.Append("- ").Append(item).Append('\n');
        page.Append('\n');
    }
}
