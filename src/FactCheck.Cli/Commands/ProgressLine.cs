using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Cli.Commands;

/// <summary>A bar on the terminal for work that takes more than a moment; nothing where standard error is no terminal.</summary>
internal sealed class ProgressLine(LocalizedText what, string language) : IProgress<(int Done, int Total)>
{
    private const int Width = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500), Pause = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _time = Stopwatch.StartNew();
    private TimeSpan _next = Patience;
    private bool _isShown;

    /// <summary>The bar, or null if nobody looks.</summary>
    public static ProgressLine? Of(LocalizedText what, string language) => Console.IsErrorRedirected ? null : new ProgressLine(what, language);

    public void Report((int Done, int Total) value)
    {
        var (done, total) = value;
        if (done == total) Clear();
        else if (_time.Elapsed >= _next) Show(done, total);
    }

    private void Show(int done, int total)
    {
        _next = _time.Elapsed + Pause;
        _isShown = true;
        var full = (int)((long)done * Width / total);
        var counts = string.Create(CultureInfo.InvariantCulture, $"{done:N0}/{total:N0}");
        Console.Error.Write($"\r{what.In(language)} {new string('━', full)}{new string('─', Width - full)} {counts}");
    }

    /// <summary>Takes the line away again.</summary>
    private void Clear()
    {
        if (_isShown) Console.Error.Write("\r\u001b[2K");
        _isShown = false;
    }
}
