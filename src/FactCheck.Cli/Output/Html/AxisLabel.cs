using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Cli.Output.Html;

/// <summary>A label in a drawing. Razor itself takes the name of its element for something else.</summary>
public sealed class AxisLabel : ComponentBase
{
    /// <summary>Where it stands, in per cent of the width.</summary>
    [Parameter, EditorRequired] public string X { get; set; } = "";

    /// <summary>Which end of the drawing it is at, if at any.</summary>
    [Parameter] public string? Class { get; set; }

    [Parameter, EditorRequired] public string Text { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", "60%");
        builder.AddAttribute(3, "class", Class);
        builder.AddContent(4, Text);
        builder.CloseElement();
    }
}
