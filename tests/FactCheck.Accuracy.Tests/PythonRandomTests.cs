namespace FactCheck.Accuracy.Tests;

/// <summary>The numbers stand as Python 3.11 prints them.</summary>
public class PythonRandomTests
{
    [Test]
    public void Next_OfSmallSeed_IsWhatPythonGives()
    {
        var random = new PythonRandom(1);
        Enumerable.Range(0, 4).Select(_ => random.Next()).ToArray().Should().Equal(577090037, 2444712010, 3639700191, 3445702192);
    }

    [Test]
    public void Next_PastTheFirstState_IsWhatPythonGives()
    {
        var random = new PythonRandom(5);
        Enumerable.Range(0, 1000).Select(_ => random.Next()).ToArray()[^2..].Should().Equal(193051584, 142892084);
    }

    [Test]
    public void Shuffle_TenNumbers_IsWhatPythonGives()
    {
        var numbers = Enumerable.Range(0, 10).ToArray();
        new PythonRandom(1).Shuffle(numbers);
        numbers.Should().Equal(6, 8, 9, 7, 5, 3, 0, 4, 1, 2);
    }

    [Test]
    public void Choice_OfSevenLetters_IsWhatPythonGives()
    {
        var random = new PythonRandom(1);
        string.Concat(Enumerable.Range(0, 12).Select(_ => random.Choice("abcdefg".ToArray()))).Should().Be("begggacadgdd");
    }

    [Test]
    public void Below_One_TakesRandomBitsAsPythonDoes()
    {
        var random = new PythonRandom(3);
        for (var i = 0; i < 3; i++) random.Below(1).Should().Be(0);
        random.Next().Should().Be(3933953013);
    }

    [Test]
    public void Below_Nothing_IsRefused() => FluentActions.Invoking(() => new PythonRandom(1).Below(0)).Should().Throw<ArgumentOutOfRangeException>();
}
