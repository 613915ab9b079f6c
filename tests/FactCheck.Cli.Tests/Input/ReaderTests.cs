using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Input;
using FactCheck.Tests;

namespace FactCheck.Cli.Tests.Input;

/// <summary>Tests that read files as the tool does.</summary>
public abstract class ReaderTests : FolderTests
{
    private protected ReadingResult Read(string name, string text) => ArticleFiles.Read(Folder.Write(name, text), new ReadingOptions { Formats = InputFormats.Within(new PageLimits()) });

    private protected Article ReadOne(string name, string text)
    {
        var result = Read(name, text);
        result.Problems.Should().BeEmpty();
        return result.Articles.Should().ContainSingle().Subject;
    }

    private protected string ProblemOf(string name, string text)
    {
        var problem = Read(name, text).Problems.Should().ContainSingle().Subject;
        problem.Path.Should().Be(Folder.PathOf(name));
        problem.Message.Vietnamese.Should().NotBe(problem.Message.English);
        return problem.ToString()[(Folder.Path.Length + 1)..];
    }

    /// <summary>Where in the file the words stand, according to the article.</summary>
    private protected static FilePosition? PlaceOf(Article article, ArticleField field, string words) =>
        article.Origin!.PositionOf(field, article[field].IndexOf(words, StringComparison.Ordinal));

    /// <summary>Where in the file they do stand.</summary>
    private protected static FilePosition PlaceIn(string text, string words)
    {
        var before = text[..text.IndexOf(words, StringComparison.Ordinal)];
        return new FilePosition(before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
