namespace FactCheck.Accuracy.Tests;

/// <summary>A small corpus, written and annotated for the purpose, with a mistake of every kind; the scripts score the output of the tool on it just so.</summary>
public class CorpusTests
{
    private static readonly Corpus Small = Corpus.Read(Path.Combine(TestContext.CurrentContext.TestDirectory, "corpus"));

    [Test]
    public void Measurement_IsWhatTheScriptsSay() => Measurement.Of(Small).ToString().Should().Be("""
                   marked   found  strictF1  relaxR  relaxP  relaxF1   value  valueF1
        time            4       4     0.500   1.000   1.000    1.000   0.750    0.750
        figure          6       6     0.667   0.833   0.833    0.833   0.800    0.667
        DATE            1       0     0.000   1.000   0.000    0.000   0.000    0.000
        TIME            2       3     0.800   1.000   1.000    1.000   1.000    0.800
        DURATION        1       1     0.000   1.000   1.000    1.000   1.000    1.000
        SET             0       0     0.000   0.000   0.000    0.000   0.000    0.000
        PERCENT         0       0     0.000   0.000   0.000    0.000   0.000    0.000
        MONEY           1       1     0.000   1.000   1.000    1.000   0.000    0.000
        QUANTITY        3       3     0.667   0.667   0.667    0.667   1.000    0.667
        AGE             0       0     0.000   0.000   0.000    0.000   0.000    0.000
        SCORE           2       2     1.000   1.000   1.000    1.000   1.000    1.000
        alignment  16/17 = 0.941
        split      1/20 = 0.050
        conflict R 1/2 = 0.500
        conflict P 1/2 = 0.500
        stories    P 0.857  R 1.000  F1 0.923
        planted 1  2/2 = 1.000
        planted 2  2/2 = 1.000
        planted 3  2/2 = 1.000

        """);

    [TestCase(1, "a2 body 112-122 «92 tỷ đồng» · b2 title 0-12 «950 đại biểu»")]
    [TestCase(2, "a1 body 108-118 «21 tỷ đồng» · b2 body 120-124 «9,6%»")]
    [TestCase(3, "a2 body 112-125 «12 triệu đồng» · b1 body 92-98 «6 ngày»")]
    public void Planting_IsWhatTheScriptPlants(int seed, string figures)
    {
        var planting = Planting.In(Small, seed);
        string.Join(" · ", planting.Figures.Select(f => $"{f.Article} {f.Field} {f.Start}-{f.End} «{Text(planting, f)[f.Start..f.End]}»")).Should().Be(figures);
    }

    [Test]
    public void Planting_LeavesTheRestOfTheArticleAsItWas()
    {
        var planting = Planting.In(Small, seed: 1);
        var (before, after) = (Small.Articles.Single(a => a.Id == "b2"), planting.Articles.Single(a => a.Id == "b2"));
        after.Should().BeEquivalentTo(before, o => o.Including(a => a.Id).Including(a => a.Source).Including(a => a.Language).Including(a => a.Publication).Including(a => a.Body));
        after.Title.Should().Be(before.Title.Replace("350", "950", StringComparison.Ordinal));
    }

    private static string Text(Planting planting, PlantedFigure figure)
    {
        var article = planting.Articles.Single(a => a.Id == figure.Article);
        return figure.Field == "title" ? article.Title : article.Body;
    }
}
