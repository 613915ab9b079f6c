namespace FactCheck.Recognizers.Tests;

/// <summary>The package that the library's own languages need, which not every registry has.</summary>
internal static class Definitions
{
    /// <summary>An extractor; without the package the test is skipped, with the reason that an application would be told.</summary>
    public static RecognizersTemporalExtractor Require()
    {
        try
        {
            return new RecognizersTemporalExtractor();
        }
        catch (MissingDefinitionsException missing)
        {
            Assert.Ignore(missing.Message);
            throw;
        }
    }
}
