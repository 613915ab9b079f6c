using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>The formats that the tool reads. The libraries behind them are loaded when the first file of a format is read.</summary>
internal static class InputFormats
{
    public static IReadOnlyList<IArticleFormat> All { get; } =
        [new FeedFormat(), new HtmlFormat(), new MarkdownFormat(), new NinjsFormat(), .. ReadingOptions.BasicFormats];
}
