using FactCheck.Articles;
using FactCheck.Articles.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactCheck.Cli.Input;

/// <summary>The fields at the head of a Markdown file. Those that are absent, null, or empty are the same: not stated.</summary>
internal sealed class FrontMatter
{
    private readonly SourceFile _file;
    private readonly Dictionary<string, Scalar> _fields = new(StringComparer.Ordinal);
    private readonly List<ReadingProblem> _problems = [];

    private FrontMatter(SourceFile file) => _file = file;

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<ReadingProblem> Problems => _problems;

    /// <summary>Reads the fields.</summary>
    /// <param name="file">The file.</param>
    /// <param name="block">Its front matter with the lines of dashes; it begins where the file does.</param>
    public static FrontMatter Read(SourceFile file, string block)
    {
        var front = new FrontMatter(file);
        try
        {
            if (block.Length > 0) front.Read(new Parser(new StringReader(block)));
        }
        catch (YamlException e)
        {
            front._problems.Add(new ReadingProblem(file.Path, (int)e.Start.Line, InputMessages.NotYaml));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // So the parser gives up on some flow mappings, and on tags that are no address.
            front._problems.Add(new ReadingProblem(file.Path, null, InputMessages.NotYaml));
        }

        return front;
    }

    /// <summary>The first of the fields that is stated.</summary>
    public string? Text(params ReadOnlySpan<string> names) => Find(names)?.Value.Trim();

    /// <summary>Where the first of the fields that is stated stands in the file; null if it is written there otherwise than it reads.</summary>
    public OffsetMap? PlaceOf(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not { } field) return null;
        var at = _file.Text.IndexOf(field.Value.Trim(), (int)field.Start.Index, StringComparison.Ordinal);
        return at >= 0 && at <= field.Start.Index + 1 ? OffsetMap.FromStart(at) : null;
    }

    /// <summary>The publication; what is none is a problem.</summary>
    public Publication? Publication(params ReadOnlySpan<string> names)
    {
        if (Find(names) is not { } field) return null;
        if (PublicationParser.TryParse(field.Value.Trim(), out var publication)) return publication;
        _problems.Add(new ReadingProblem(_file.Path, (int)field.Start.Line, ReadingMessages.BadDate(field.Value)));
        return null;
    }

    private Scalar? Find(ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_fields.TryGetValue(name, out var field)) return field;
        return null;
    }

    /// <summary>Takes the events of the outermost mapping; what is nested, such as a list of topics, is passed over.</summary>
    private void Read(Parser parser)
    {
        var depth = 0;
        var name = default(string);
        while (parser.MoveNext() && parser.Current is { } now and not DocumentEnd)
        {
            if (depth == 1 && now is Scalar or MappingStart or SequenceStart or AnchorAlias)
            {
                if (name is not null) Add(name, now);
                name = name is null ? (now as Scalar)?.Value : null;
            }

            if (now is MappingStart or SequenceStart) depth++;
            else if (now is MappingEnd or SequenceEnd) depth--;
        }
    }

    private void Add(string name, ParsingEvent value)
    {
        if (value is Scalar scalar)
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null";
            if (!isNull && !string.IsNullOrWhiteSpace(scalar.Value)) _fields.TryAdd(name, scalar);
        }
        else if (name is "id" or "source" or "url" or "published" or "lang" or "title" or "summary")
        {
            _problems.Add(new ReadingProblem(_file.Path, (int)value.Start.Line, InputMessages.NotOneValue(name)));
        }
    }
}
