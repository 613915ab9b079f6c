using FactCheck.Articles;
using FactCheck.Cli.Output;
using FactCheck.Rules;

namespace FactCheck.Cli.Tests.Output;

public class FingerprintTests
{
    private const string Sentence = "Lũ làm 12 người chết.";

    [TestCase("Mưa to. " + Sentence)]
    [TestCase("Lũ làm 12\n  người chết.")]
    public void Of_TheSameSentenceElsewhere_IsTheSame(string body) => Of(body, 12).Should().Be(Of(Sentence, 12));

    [TestCase("Lũ làm 12 người bị thương.", 12)]
    [TestCase(Sentence, 13)]
    public void Of_AnotherSentenceOrValue_IsAnother(string body, int value) => Of(body, value).Should().NotBe(Of(Sentence, 12));

    [Test]
    public void Of_OtherMissingArticles_IsAnother() =>
        Fingerprint.Of(Sample.LengthMissing with { Missing = [Sample.Second] }).Should().NotBe(Fingerprint.Of(Sample.LengthMissing));

    [Test]
    public void Of_EvidenceInAnotherOrder_IsTheSame() =>
        Fingerprint.Of(Sample.DeadDiffer with { Evidence = [.. Sample.DeadDiffer.Evidence.Reverse()] }).Should().Be(Fingerprint.Of(Sample.DeadDiffer));

    private static string Of(string body, int value)
    {
        var words = body.Contains('\n', StringComparison.Ordinal) ? "12\n  người" : "12 người";
        var claim = Sample.Count(new Article("x", body), words, value, "người");
        return Fingerprint.Of(Sample.DeadDiffer with { Evidence = [new Evidence(claim.Mention, claim.Sentence)] });
    }
}
