namespace FactCheck.Recognizers.Tests;

/// <summary>What an application without the package is told.</summary>
public class MissingDefinitionsTests
{
    [Test]
    public void Create_WithoutDefinitions_SaysWhatToReference()
    {
        if (File.Exists(Path.Combine(TestContext.CurrentContext.TestDirectory, "Microsoft.Recognizers.Definitions.dll"))) Assert.Ignore("The definitions are there.");

        FluentActions.Invoking(() => new RecognizersTemporalExtractor()).Should().Throw<MissingDefinitionsException>()
            .WithMessage("*<PackageReference Include=\"Microsoft.Recognizers.Definitions\"*");
    }
}
