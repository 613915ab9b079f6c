namespace FactCheck.Cli.Input;

/// <summary>A page whose elements are nested deeper than <see cref="PageLimits.Depth"/> allows.</summary>
internal sealed class TooNestedException : Exception;
