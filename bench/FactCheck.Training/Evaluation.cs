namespace FactCheck.Training;

/// <summary>Tells how well a model does on stories that it has not seen.</summary>
internal static class Evaluation
{
    private const int Folds = 6;

    /// <summary>Prints precision and recall at several thresholds, and how often each band of probability was right.</summary>
    public static void CrossValidate(IReadOnlyList<Example> examples, double penalty)
    {
        var scored = new List<(double Probability, Example Example)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LogisticRegression.Fit([.. examples.Where(e => e.Cluster % Folds != fold)], penalty);
            scored.AddRange(examples.Where(e => e.Cluster % Folds == fold).Select(e => (LogisticRegression.Probability(weights, e.Features), e)));
        }

        var positives = scored.Where(s => s.Example.IsPositive).Sum(s => s.Example.Weight);
        foreach (var threshold in (double[])[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
        {
            var taken = scored.Where(s => s.Probability >= threshold).ToArray();
            var right = taken.Where(s => s.Example.IsPositive).Sum(s => s.Example.Weight);
            var band = scored.Where(s => s.Probability >= threshold && s.Probability < threshold + 0.1).ToArray();
            Console.WriteLine(FormattableString.Invariant(
                $"  p ≥ {threshold:0.0}: precision {right / Math.Max(taken.Sum(s => s.Example.Weight), 1e-9):0.000} recall {right / Math.Max(positives, 1e-9):0.000}; in the band {band.Where(s => s.Example.IsPositive).Sum(s => s.Example.Weight) / Math.Max(band.Sum(s => s.Example.Weight), 1e-9):0.00} of {band.Length} right"));
        }
    }
}
