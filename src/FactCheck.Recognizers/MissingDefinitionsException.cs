namespace FactCheck.Recognizers;

/// <summary>
/// The package <c>Microsoft.Recognizers.Definitions</c> is not there, without which <c>Microsoft.Recognizers.Text</c> reads none of
/// its languages. The message says what to reference.
/// </summary>
public sealed class MissingDefinitionsException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    public MissingDefinitionsException()
        : this(null)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="innerException">Why the assembly could not be loaded.</param>
    public MissingDefinitionsException(Exception? innerException)
        : base(
            "Microsoft.Recognizers.Text needs the package Microsoft.Recognizers.Definitions to read languages of its own. Reference it in the application: "
            + "<PackageReference Include=\"Microsoft.Recognizers.Definitions\" Version=\"1.8.13\" />. A project that prunes it must stop doing so; in the repository of FactCheck build with RecognizersDefinitions=true.",
            innerException)
    {
    }
}
