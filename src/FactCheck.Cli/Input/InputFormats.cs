using FactCheck.Articles.Reading;

namespace FactCheck.Cli.Input;

/// <summary>The formats that the tool reads. The libraries behind them are loaded when the first file of a format is read.</summary>
internal static class InputFormats
{
    public static IReadOnlyList<IArticleFormat> Within(PageLimits limits) =>
        [new FeedFormat(limits), new HtmlFormat(limits), new MarkdownFormat(limits), new NinjsFormat(limits), .. ReadingOptions.BasicFormats];
}
