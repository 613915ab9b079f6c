namespace FactCheck.Training;

/// <summary>Logistic regression with a quadratic penalty, fitted by Newton's method.</summary>
internal static class LogisticRegression
{
    private const int Steps = 30;

    /// <summary>Fits weights to examples; the first feature is the bias and is not penalised.</summary>
    public static double[] Fit(IReadOnlyList<Example> examples, double penalty)
    {
        var n = examples[0].Features.Length;
        var weights = new double[n];
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[n];
            var hessian = new double[n, n];
            for (var i = 0; i < n; i++)
            {
                // The bias gets a trace of it too, so that a feature that never occurs leaves the system solvable.
                var p = i == 0 ? 1e-6 : penalty;
                gradient[i] = -p * weights[i];
                hessian[i, i] = p;
            }

            foreach (var example in examples) Accumulate(example, weights, gradient, hessian);
            var delta = Solve(hessian, gradient);
            for (var i = 0; i < n; i++) weights[i] += delta[i];
            if (delta.Max(Math.Abs) < 1e-8) break;
        }

        return weights;
    }

    public static double Probability(double[] weights, double[] features) => 1 / (1 + Math.Exp(-weights.Zip(features, (w, f) => w * f).Sum()));

    private static void Accumulate(Example example, double[] weights, double[] gradient, double[,] hessian)
    {
        var p = Probability(weights, example.Features);
        var error = example.Weight * ((example.IsPositive ? 1 : 0) - p);
        var curvature = example.Weight * Math.Max(p * (1 - p), 1e-9);
        for (var i = 0; i < gradient.Length; i++)
        {
            if (example.Features[i] == 0) continue;
            gradient[i] += error * example.Features[i];
            for (var j = 0; j < gradient.Length; j++) hessian[i, j] += curvature * example.Features[i] * example.Features[j];
        }
    }

    /// <summary>Gaussian elimination with pivoting.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var a = (double[,])matrix.Clone();
        var b = (double[])right.Clone();
        for (var column = 0; column < n; column++)
        {
            var pivot = Enumerable.Range(column, n - column).MaxBy(r => Math.Abs(a[r, column]));
            for (var k = 0; k < n; k++) (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);
            (b[column], b[pivot]) = (b[pivot], b[column]);
            for (var row = column + 1; row < n; row++)
            {
                var factor = a[row, column] / a[column, column];
                for (var k = column; k < n; k++) a[row, k] -= factor * a[column, k];
                b[row] -= factor * b[column];
            }
        }

        var x = new double[n];
        for (var row = n - 1; row >= 0; row--)
            x[row] = (b[row] - Enumerable.Range(row + 1, n - row - 1).Sum(k => a[row, k] * x[k])) / a[row, row];
        return x;
    }
}
