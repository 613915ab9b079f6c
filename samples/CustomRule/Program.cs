using FactCheck;
using FactCheck.Articles.Reading;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Rules;

var checker = FactChecker.Create(o => o.Rules.AddBuiltIn().Add<MoneyWithoutDong>());
var result = checker.Check(ArticleFiles.Read(args.Length > 0 ? args[0] : "seeds").Articles);
foreach (var finding in result.Findings) Console.WriteLine($"{finding.Severity} {finding.Rule}: {finding.Message.In("vi")}");

/// <summary>House style: an amount in a foreign currency is followed by its worth in đồng.</summary>
public sealed class MoneyWithoutDong : ArticleRule
{
    public override RuleInfo Info { get; } = new("MY0001", "money-without-dong", Severity.Info, new LocalizedText(
        "Readers think in đồng.", "Bạn đọc tính bằng đồng."));

    public override IEnumerable<Finding> Inspect(ArticleReading article) =>
        from sentence in article.Sentences
        from mention in sentence.Mentions
        where mention is { Type: MentionType.Money, Quantity.Unit: not "VND" } && !sentence.After(mention).Contains("đồng", StringComparison.Ordinal)
        select Report(
            new LocalizedText($"«{mention.Text}» is not given in đồng.", $"«{mention.Text}» chưa quy ra đồng."),
            Evidence.Of(sentence, mention));
}
