using FactCheck.Quantities;
using FactCheck.Temporal;
using FactCheck.Text;

namespace FactCheck.Mentions;

/// <summary>A time expression or figure of a text that belongs to no article: what the scan itself yields, without allocating.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Type">Its type: tells which of the two values it has.</param>
/// <param name="Temporal">Its meaning, if it is a time expression.</param>
/// <param name="Quantity">Its meaning, if it is a figure.</param>
public readonly record struct ScannedMention(TextSpan Span, MentionType Type, TemporalValue Temporal, Quantity Quantity)
{
    /// <summary>Whether it is a time expression.</summary>
    public bool IsTemporal => Type <= MentionType.Set;

    /// <summary>Of a time expression, what its words leave out.</summary>
    public OmittedField Omitted { get; init; }

    /// <summary>A time expression.</summary>
    internal static ScannedMention Time(TextSpan span, in TemporalValue value) => new(span, TypeOf(value.Kind), value, default);

    private static MentionType TypeOf(TemporalKind kind) => kind switch
    {
        TemporalKind.Date => MentionType.Date,
        TemporalKind.Time => MentionType.Time,
        TemporalKind.Duration => MentionType.Duration,
        _ => MentionType.Set,
    };
}
