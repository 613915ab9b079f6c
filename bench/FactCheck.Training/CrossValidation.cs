using FactCheck.Rules;

namespace FactCheck.Training;

/// <summary>Tells how well models do on stories that they have not seen.</summary>
internal static class CrossValidation
{
    private const int Folds = 6;

    private static readonly int[] Seeds = [1, 2, 3];

    private static readonly double[] Confidences = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];

    /// <summary>Prints scores at several thresholds, and at the one that is used how often a warning is right by its confidence.</summary>
    public static void Run(Trainer trainer)
    {
        var corpus = trainer.Corpus;
        var models = Enumerable.Range(0, Folds).Select(fold => trainer.Learn(c => c % Folds != fold)).ToArray();
        var plantings = Seeds.Select(seed => Planting.In(corpus, seed)).ToArray();
        foreach (var least in (double[])[0.1, 0.15, 0.2, 0.25, 0.28, 0.3, 0.35, 0.4, 0.5])
        {
            var (facts, planted) = (new FactScores(corpus.Annotations), new PlantedScores());
            for (var fold = 0; fold < Folds; fold++)
            {
                bool Seen(int cluster) => cluster % Folds == fold;
                var checker = new FactChecker(BuiltInRules.All()) { Model = models[fold] with { MinDifferent = least } };
                facts.Add(checker.Check(corpus.Of(Seen)), Seen);
                foreach (var planting in plantings)
                    planted.Add(checker.Check(planting.Articles.Where(a => Seen(corpus.ClusterOf[a.Id]))), planting.Figures.Where(f => Seen(corpus.ClusterOf[f.Article])));
            }

            Console.WriteLine(FormattableString.Invariant($"at {least:0.00}: {facts} planted {Figure.Written(planted.Found, planted.Planted)}"));
            if (least == models[0].MinDifferent) Console.WriteLine($"    right by confidence: {string.Join("  ", Confidences.Zip(Confidences.Skip(1)).Select(c => Calibration(facts, c.First, c.Second)))}");
        }
    }

    private static string Calibration(FactScores facts, double from, double to)
    {
        var (right, all) = facts.ReportsBetween(from, to);
        return FormattableString.Invariant($"from {from:0.0}: {right}/{all}");
    }
}
