using FactCheck.Mentions;

namespace FactCheck.Accuracy;

/// <summary>How many of the planted figures are found: see <c>mutate.py score</c>.</summary>
internal sealed class PlantedScores
{
    /// <summary>The ends of a planted figure may be taken a little wider.</summary>
    private const int Slack = 2;

    /// <summary>How many were planted.</summary>
    public int Planted { get; private set; }

    /// <summary>How many of them a warning or error shows beside another value.</summary>
    public int Found { get; private set; }

    /// <summary>Adds the check of stories with wrong figures.</summary>
    public void Add(CheckResult result, IEnumerable<PlantedFigure> figures)
    {
        var reported = FactScores.Warnings(result).SelectMany(f => Contradicted([.. f.Evidence.Select(e => e.Mention)])).ToLookup(m => m.Article.Id);
        foreach (var figure in figures)
        {
            Planted++;
            if (reported[figure.Article].Any(m => IsAt(m, figure))) Found++;
        }
    }

    private static IEnumerable<Mention> Contradicted(Mention[] mentions) => mentions.Where(m => mentions.Any(o => o.Value != m.Value));

    private static bool IsAt(Mention mention, PlantedFigure figure) =>
        Annotations.FieldOf(mention) == figure.Field && mention.Span.Start < figure.End + Slack && mention.Span.End > figure.Start - Slack;
}
