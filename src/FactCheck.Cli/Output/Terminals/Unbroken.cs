using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactCheck.Cli.Output.Terminals;

/// <summary>A piece of a line that is not to be wrapped: its writer has seen to the width.</summary>
internal sealed class Unbroken(string text, Style style) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [new Segment(text, style)];
}
