using System.CommandLine;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary>
/// The options that say in which formats a report is written, and where to: <c>--format json --output FILE</c>, and for several at
/// once <c>--format terminal --format sarif=FILE --format html=FILE</c>.
/// </summary>
internal sealed class ReportOptions<TReport>
{
    private const string FormatName = "--format";
    private const string OutputName = "--output";

    private readonly string _language;
    private readonly IReportWriter<TReport>[] _writers;
    private readonly Option<string[]> _format;
    private readonly Option<FileInfo?> _output;

    /// <param name="language">The language of messages.</param>
    /// <param name="writers">The formats of the command, the usual one first.</param>
    public ReportOptions(string language, params IReportWriter<TReport>[] writers)
    {
        _language = language;
        _writers = writers;
        _format = new Option<string[]>(FormatName)
        {
            Description = $"{Messages.FormatOption.In(language)} [{writers[0].Format}]",
            HelpName = string.Join('|', writers.Select(w => w.Format)),
            DefaultValueFactory = _ => [writers[0].Format],
        };
        _output = new Option<FileInfo?>(OutputName, "-o") { Description = Messages.OutputOption.In(language), HelpName = "FILE" };
    }

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_output);
        command.Validators.Add(result =>
        {
            var formats = result.GetResult(_format)?.Tokens.Select(t => t.Value) ?? [];
            if (ErrorIn([.. formats], result.GetValue(_output)) is { } error) result.AddError(error.In(_language));
        });
    }

    /// <summary>The reports to write, in the order they are asked for.</summary>
    public IReadOnlyList<ReportRequest<TReport>> Of(ParseResult parsed)
    {
        var output = parsed.GetValue(_output);
        return [.. parsed.GetRequiredValue(_format).Select(f => Split(f)).Select(f => new ReportRequest<TReport>(WriterOf(f.Name)!, f.File is null ? output : new FileInfo(f.File)))];
    }

    private static (string Name, string? File) Split(string format) =>
        format.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (format[..at], format[(at + 1)..]) : (format, null);

    private IReportWriter<TReport>? WriterOf(string name) => Array.Find(_writers, w => string.Equals(w.Format, name, StringComparison.OrdinalIgnoreCase));

    private LocalizedText? ErrorIn(List<string> formats, FileInfo? output)
    {
        var requests = formats.ConvertAll(Split);
        if (requests.FindIndex(r => WriterOf(r.Name) is null) is >= 0 and var unknown)
            return Messages.NotAChoice(FormatName, requests[unknown].Name, _writers.Select(w => w.Format));
        if (requests.FindIndex(r => r.File is "") is >= 0 and var empty) return Messages.NoFileOfFormat(formats[empty]);

        // Every report needs a place of its own.
        var unplaced = requests.FindAll(r => r.File is null);
        if (unplaced.Count > 1) return Messages.TwoFormatsOnePlace(unplaced[0].Name, unplaced[1].Name);
        if (requests.Count > 0 && unplaced.Count == 0 && output is not null) return Messages.OutputWithoutFormat(output.ToString());
        var twice = requests.Select(r => r.File ?? output?.ToString()).OfType<string>().GroupBy(Path.GetFullPath, StringComparer.Ordinal).FirstOrDefault(f => f.Count() > 1);
        return twice is null ? null : Messages.TwoFormatsOneFile(twice.First());
    }
}
