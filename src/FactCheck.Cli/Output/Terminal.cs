using System.Globalization;
using FactCheck.Text;

namespace FactCheck.Cli.Output;

/// <summary>What is known of the terminal.</summary>
internal static class Terminal
{
    private const int UsualWidth = 100;
    private const int NarrowestWidth = 40;

    /// <summary>The columns of standard output.</summary>
    public static int Width => Console.IsOutputRedirected || WindowWidth() is not { } width ? PlainWidth : Math.Max(NarrowestWidth, width);

    /// <summary>The columns where there is no terminal: <c>COLUMNS</c>, if it is set.</summary>
    public static int PlainWidth =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= NarrowestWidth
            ? columns
            : UsualWidth;

    /// <summary>Whether standard output may be coloured: it is a terminal, and neither <c>NO_COLOR</c> nor its type speaks against it.</summary>
    public static bool HasColours =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Tells the user what went wrong, on one line of standard error.</summary>
    public static void WriteError(string message) => Console.Error.WriteLine($"factcheck: {Plain.Line(message)}");

    private static int? WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
