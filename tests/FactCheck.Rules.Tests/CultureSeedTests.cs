using System.Globalization;

namespace FactCheck.Rules.Tests;

/// <summary>What is read, compared and told does not depend on where the program runs.</summary>
public class CultureSeedTests
{
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("vi-VN")]
    [TestCase("en-US")]
    public void Check_Seeds_SaysTheSameUnderEveryCulture(string culture)
    {
        if (AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant) && isInvariant || Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1")
            Assert.Ignore("There are no cultures in invariant mode.");
        var expected = Under("", Describe);

        Under(culture, Describe).Should().Be(expected);
    }

    private static string Describe()
    {
        var result = new FactChecker(BuiltInRules.All()).Check(Seeds.Read());
        return string.Join('\n', result.Readings.SelectMany(r => r.Mentions.Select(m => $"{r.Article} {m.Span} {m.Text} {m.Value} {Mentions.ValueText.Of(m, "en")} {Mentions.ValueText.Of(m, "vi")}"))
            .Concat(result.Findings.Select(f => $"{f.Rule} {f.Message.English} {f.Message.Vietnamese} {f.Question?.English} {f.Confidence.ToString("r", CultureInfo.InvariantCulture)}")));
    }

    private static string Under(string culture, Func<string> work)
    {
        var (usual, own) = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture);
        // The threads that read articles take the default.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return work();
        }
        finally
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture) = (usual, own);
        }
    }
}
