namespace FactCheck.Rules;

/// <summary>How much a finding asks of an editor, from little to much.</summary>
public enum Severity : byte
{
    /// <summary>Worth knowing: missing, uncorroborated, imprecise.</summary>
    Info,

    /// <summary>An editor should look.</summary>
    Warning,

    /// <summary>Cannot both be true, and is surely about the same thing.</summary>
    Error,
}
