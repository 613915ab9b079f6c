using FactCheck.Facts.Alignment;
using FactCheck.Text;

namespace FactCheck.Core.Tests.Facts.Alignment;

public class AlignmentWeightsTests
{
    [TestCase("same")]
    [TestCase("different")]
    public void Load_SectionOfTheFile_HasWeights(string section) => AlignmentWeights.Load(section).Probability(Only(AlignmentFeature.Bias)).Should().NotBe(0.5);

    [Test]
    public void Load_UnknownSection_HasNoWeights() =>
        Enum.GetValues<AlignmentFeature>().Should().OnlyContain(f => AlignmentWeights.Load("none").Probability(Only(f)) == 0.5);

    [Test]
    public void Load_EverySection_NamesEveryFeatureOnce()
    {
        var features = Enum.GetValues<AlignmentFeature>().Select(f => f.ToString());
        var named = DataLines.Of(DataLines.Embedded("alignment.weights")).Select(l => l.Line).Where(l => !l.StartsWith('['))
            .Select(l => l.Split('=')[0].Trim().Replace("-", "", StringComparison.Ordinal)).ToArray();

        named.Should().BeEquivalentTo(features.Concat(features).Select(f => f.ToLowerInvariant()));
    }

    [TestCase(0, 0.5)]
    [TestCase(800, 1)]
    [TestCase(-800, 0)]
    public void Probability_OfTheWeightedSum_IsItsLogistic(double feature, double expected)
    {
        var weights = new double[AlignmentWeights.Count];
        weights[(int)AlignmentFeature.Local] = 1;
        var features = new double[AlignmentWeights.Count];
        features[(int)AlignmentFeature.Local] = feature;

        new AlignmentWeights(weights).Probability(features).Should().BeApproximately(expected, 1e-12);
    }

    private static double[] Only(AlignmentFeature feature)
    {
        var features = new double[AlignmentWeights.Count];
        features[(int)feature] = 1;
        return features;
    }
}
