namespace FactCheck.Facts.Alignment;

/// <summary>How alike the words are in which two claims stand.</summary>
/// <param name="Local">Cosine of the words around the mentions.</param>
/// <param name="Sentence">Cosine of the words of the sentences.</param>
/// <param name="Passage">Cosine of the words of the sentences together with their neighbours.</param>
internal readonly record struct Likeness(double Local, double Sentence, double Passage)
{
    /// <summary>The first two together, from 0 to 1.</summary>
    public double Overall => (Local + Sentence) / 2;

    /// <summary>Measures two claims.</summary>
    public static Likeness Of(ClaimProfile left, ClaimProfile right) => new(left.Local.Similarity(right.Local), left.Sentence.Similarity(right.Sentence), left.Passage.Similarity(right.Passage));
}
