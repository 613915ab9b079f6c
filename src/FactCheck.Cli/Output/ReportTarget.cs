using System.Globalization;
using System.Text;
using Spectre.Console;

namespace FactCheck.Cli.Output;

/// <summary>Where a report goes. A file takes its place only when the report is complete.</summary>
internal sealed class ReportTarget : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly ReplacementFile? _file;

    private ReportTarget(Stream stream, string language, int width, bool isTerminal)
    {
        Stream = stream;
        Language = language;
        Width = width;
        IsTerminal = isTerminal;
    }

    private ReportTarget(ReplacementFile file, string language)
        : this(file.Stream, language, Terminal.PlainWidth, isTerminal: false) => _file = file;

    /// <summary>Takes the bytes of a format for machines.</summary>
    public Stream Stream { get; }

    /// <summary>The language of messages.</summary>
    public string Language { get; }

    /// <summary>The columns of a line for people.</summary>
    public int Width { get; }

    /// <summary>Whether people look at it in a terminal that has colours.</summary>
    public bool IsTerminal { get; }

    public static ReportTarget StandardOutput(string language) => new(new BufferedStream(Console.OpenStandardOutput(), BufferSize), language, Terminal.Width, Terminal.HasColours);

    public static ReportTarget ToFile(string path, string language) => new(new ReplacementFile(path), language);

    /// <summary>A target in memory, for tests.</summary>
    public static ReportTarget InMemory(MemoryStream stream, string language, int width, bool isTerminal = false) => new(stream, language, width, isTerminal);

    /// <summary>Writes for people: the action gets a console of the right width, with colours if the target has them.</summary>
    public void WriteText(Action<IAnsiConsole> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = IsTerminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        write(console);
        using var writer = new StreamWriter(Stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        // Tables fill their last column up; nobody wants that in a file.
        foreach (var line in text.ToString().TrimEnd('\n').Split('\n')) writer.WriteLine(line.TrimEnd());
    }

    /// <summary>Puts a file in its place; whatever was there is replaced.</summary>
    public void Complete()
    {
        Stream.Flush();
        _file?.Complete();
    }

    public void Dispose()
    {
        if (_file is null) Stream.Dispose();
        else _file.Dispose();
    }
}
