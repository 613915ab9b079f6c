namespace FactCheck.Accuracy;

/// <summary>A share that says how well something is done.</summary>
/// <param name="Name">What it is a share of: «conflict recall».</param>
/// <param name="Value">From 0 to 1.</param>
/// <param name="IsError">Whether a smaller share is better.</param>
internal sealed record Figure(string Name, double Value, bool IsError = false)
{
    /// <summary>How many of all; 0 of none at all.</summary>
    public static double Share(int part, int all) => part / Math.Max(all, 1.0);

    /// <summary>A share with what it is made of: «16/43 = 0.372».</summary>
    public static string Written(int part, int all) => FormattableString.Invariant($"{part}/{all} = {Share(part, all):0.000}");

    /// <summary>The harmonic mean of two shares, 0 if both are.</summary>
    public static double HarmonicMean(double left, double right) => left + right > 0 ? 2 * left * right / (left + right) : 0;
}
