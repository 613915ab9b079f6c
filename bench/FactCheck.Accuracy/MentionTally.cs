namespace FactCheck.Accuracy;

/// <summary>Counts of marked and found mentions.</summary>
internal sealed class MentionTally
{
    /// <summary>How many are marked.</summary>
    public int Marked { get; set; }

    /// <summary>How many are found.</summary>
    public int Found { get; set; }

    /// <summary>How many marks are found with the same span and type.</summary>
    public int Exact { get; set; }

    /// <summary>How many marks a found mention overlaps.</summary>
    public int MarksMatched { get; set; }

    /// <summary>How many found mentions overlap a mark.</summary>
    public int FoundMatched { get; set; }

    /// <summary>How many of the marks that are matched have the type and the value of what is found.</summary>
    public int ValueRight { get; set; }

    /// <summary>The share of what is found or marked that is found with its very span.</summary>
    public double StrictF1 => F1(Exact);

    /// <summary>The share of the marks that are found.</summary>
    public double Recall => Figure.Share(MarksMatched, Marked);

    /// <summary>The share of what is found that is marked.</summary>
    public double Precision => Figure.Share(FoundMatched, Found);

    /// <summary>The harmonic mean of the two.</summary>
    public double RelaxedF1 => Figure.HarmonicMean(Recall, Precision);

    /// <summary>The share of the found marks whose value is right.</summary>
    public double Value => Figure.Share(ValueRight, MarksMatched);

    /// <summary>The share of what is found or marked that is found with its value.</summary>
    public double ValueF1 => F1(ValueRight);

    private double F1(int right) => Figure.Share(2 * right, Marked + Found);
}
