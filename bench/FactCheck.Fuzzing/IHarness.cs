namespace FactCheck.Fuzzing;

/// <summary>Runs a part of FactCheck over any input, and judges what it makes of it.</summary>
internal interface IHarness
{
    /// <summary>The name on the command line, and of the folders with its inputs.</summary>
    string Name { get; }

    /// <summary>The files of words and signs that its inputs are made of.</summary>
    IReadOnlyList<string> TokenFiles { get; }

    /// <summary>The longest time an input may take: what does not grow with the input, and what each of its bytes may add.</summary>
    (TimeSpan Least, TimeSpan PerByte) Allowance { get; }

    /// <summary>Runs one input.</summary>
    /// <exception cref="OracleException">What was made of it is wrong. Any other exception is a fault too.</exception>
    void Run(FuzzInput input);
}
