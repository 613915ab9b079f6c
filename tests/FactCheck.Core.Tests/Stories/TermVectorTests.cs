using CsCheck;
using FactCheck.Stories;

namespace FactCheck.Core.Tests.Stories;

public class TermVectorTests
{
    private const double Rounding = 1e-9;

    private static readonly Gen<TermVector> Vectors =
        Gen.Select(Gen.Long[0, 20], Gen.Double[0.1, 9]).List[1, 15].Select(t => Of([.. t.DistinctBy(w => w.Item1)]));

    [Test]
    public void Similarity_OfAnyTwo_IsSymmetricAndFromZeroToOne() => Gen.Select(Vectors, Vectors).Sample((left, right) =>
        left.Similarity(right) is >= 0 and <= 1 + Rounding && left.Similarity(right) == right.Similarity(left));

    [Test]
    public void Similarity_WithItself_IsOne() => Vectors.Sample(v => Math.Abs(v.Similarity(v) - 1) < Rounding);

    [Test]
    public void Similarity_OfTheSumWithEitherPart_IsNotLessThanOfTheParts() => Gen.Select(Vectors, Vectors).Sample((left, right) =>
        left.Plus(right, maxTerms: int.MaxValue).Similarity(left) >= left.Similarity(right) - Rounding);

    [Test]
    public void Similarity_WithoutACommonTerm_IsZero() => Of((1, 2), (3, 1)).Similarity(Of((2, 5))).Should().Be(0);

    [Test]
    public void Similarity_WithTheEmptyVector_IsZero() => Of((1, 2)).Similarity(Of()).Should().Be(0);

    [Test]
    public void Of_MoreTermsThanAllowed_KeepsTheHeaviestInOrderOfTerms() =>
        TermVector.Of([KeyValuePair.Create(9L, 4.0), KeyValuePair.Create(5L, 1.0), KeyValuePair.Create(2L, 3.0)], 2).Weights.ToArray()
            .Should().Equal((2, 0.6), (9, 0.8));

    private static TermVector Of(params (long Term, double Weight)[] weights) => TermVector.Of(weights.Select(w => KeyValuePair.Create(w.Term, w.Weight)), 100);
}
