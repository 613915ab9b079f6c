namespace FactCheck.Cli.Output.Html;

/// <summary>A labelled place on the axis of a timeline.</summary>
/// <param name="Percent">Where it stands, in per cent of the width.</param>
/// <param name="Label">Its day, month or year.</param>
/// <param name="Width">The room for its label, in per cent of the width of a narrow screen.</param>
internal sealed record TimelineTick(double Percent, LocalizedText Label, double Width)
{
    private const double Edge = 8;

    /// <summary>At the beginning of the axis, where the label stands to the right of it.</summary>
    public bool IsFirst => Percent < Edge;

    /// <summary>At the end of the axis, where the label stands to the left of it.</summary>
    public bool IsLast => Percent > 100 - Edge;

    /// <summary>Where the label begins.</summary>
    public double Start => IsFirst ? Percent : IsLast ? Percent - Width : Percent - (Width / 2);

    /// <summary>Where the label ends.</summary>
    public double End => Start + Width;
}
