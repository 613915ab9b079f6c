using FactCheck.Articles.Reading;
using FactCheck.Rules;

namespace FactCheck.Testing;

/// <summary>All that assertions say, in both languages. In an expectation <c>{reason}</c> stands for why it should hold and <c>{0}</c> for what was found.</summary>
internal static class Messages
{
    public static LocalizedText ExpectedConsistent { get; } = new(
        "Expected {context:articles} to be consistent{reason}, but {0}",
        "{context:articles} phải thống nhất với nhau{reason}, nhưng {0}");

    public static LocalizedText NoFinding { get; } = new(
        "it has none. Rules that compare articles look at those of the same story only; the stories are:",
        "không có. Các quy tắc so sánh chỉ xét những bài cùng một tin; các tin là:");

    public static LocalizedText OneArticleAlone { get; } = new(
        "only one article states it, so that there is nothing to agree with:",
        "chỉ một bài nêu, nên không có gì để so:");

    public static LocalizedText RulesFailed { get; } = new(
        "what a rule would have found is not known, since it failed:",
        "không biết quy tắc sẽ phát hiện gì, vì bị lỗi:");

    public static LocalizedText Ask { get; } = new("to ask", "cần hỏi");

    public static LocalizedText NotStatedIn { get; } = new("not stated in", "không nêu trong");

    public static LocalizedText NotItsOwn { get; } = new(", in a part that is not the article's own text (a teaser, a byline)", ", trong phần không phải nội dung của bài (tin liên quan, tên tác giả)");

    public static LocalizedText ResolvesTo { get; } = new("it resolves to:", "lại được hiểu là:");

    public static LocalizedText NoArticles { get; } = new(
        "There are no articles. A test of none would say nothing.",
        "Không có bài báo nào. Kiểm thử không có bài thì không nói lên điều gì.");

    public static LocalizedText ExpectedOnly(IEnumerable<string> rules)
    {
        var list = Expectation.Escape(string.Join(", ", rules));
        return new($"Expected {{context:articles}} to have findings of {list} alone{{reason}}, but {{0}}", $"{{context:articles}} chỉ được có phát hiện của {list}{{reason}}, nhưng {{0}}");
    }

    public static LocalizedText ExpectedAgreement(LocalizedText facts) => new(
        $"Expected {{context:articles}} to agree on the {Expectation.Escape(facts.English)}{{reason}}, but {{0}}",
        $"{{context:articles}} phải nêu giống nhau về {Expectation.Escape(facts.Vietnamese)}{{reason}}, nhưng {{0}}");

    public static LocalizedText ExpectedFinding(string rule) => new(
        $"Expected {{context:articles}} to have a finding of {Expectation.Escape(rule)}{{reason}}, but {{0}}",
        $"{{context:articles}} phải có phát hiện của {Expectation.Escape(rule)}{{reason}}, nhưng {{0}}");

    public static LocalizedText ExpectedNoFinding(string rule) => new(
        $"Expected {{context:articles}} to have no finding of {Expectation.Escape(rule)}{{reason}}, but {{0}}",
        $"{{context:articles}} không được có phát hiện của {Expectation.Escape(rule)}{{reason}}, nhưng {{0}}");

    public static LocalizedText ExpectedStatement(string article, LocalizedText kind, string words) => new(
        $"Expected {{context:article}} {Expectation.Escape(article)} to state the {kind.English} «{Expectation.Escape(words)}»{{reason}}, but {{0}}",
        $"{{context:article}} {Expectation.Escape(article)} phải nêu {kind.Vietnamese} «{Expectation.Escape(words)}»{{reason}}, nhưng {{0}}");

    public static LocalizedText ExpectedMeaning(string article, string words, string value) => new(
        $"Expected «{Expectation.Escape(words)}» in {{context:article}} {Expectation.Escape(article)} to resolve to {Expectation.Escape(value)}{{reason}}, but {{0}}",
        $"«{Expectation.Escape(words)}» trong {{context:article}} {Expectation.Escape(article)} phải được hiểu là {Expectation.Escape(value)}{{reason}}, nhưng {{0}}");

    public static LocalizedText ExpectedQuotation(RuleInfo rule, string words) => new(
        $"Expected {{context:finding}} of {Expectation.Escape(rule.ToString())} to quote «{Expectation.Escape(words)}»{{reason}}, but it quotes something else: {{0}}",
        $"{{context:finding}} của {Expectation.Escape(rule.ToString())} phải dẫn «{Expectation.Escape(words)}»{{reason}}, nhưng lại dẫn: {{0}}");

    public static LocalizedText ExpectedArticles(RuleInfo rule, string articles) => new(
        $"Expected {{context:finding}} of {Expectation.Escape(rule.ToString())} to be about {Expectation.Escape(articles)}{{reason}}, but it is about others: {{0}}",
        $"{{context:finding}} của {Expectation.Escape(rule.ToString())} phải về {Expectation.Escape(articles)}{{reason}}, nhưng lại về: {{0}}");

    public static LocalizedText ExpectedSeverity(RuleInfo rule, Severity severity) => new(
        $"Expected {{context:finding}} of {Expectation.Escape(rule.ToString())} to be of severity {Of(severity).English}{{reason}}, but it is not: {{0}}",
        $"{{context:finding}} của {Expectation.Escape(rule.ToString())} phải ở mức {Of(severity).Vietnamese}{{reason}}, nhưng không phải: {{0}}");

    public static LocalizedText Findings(int count) => new(
        count == 1 ? "there is a finding:" : $"there are {count} findings:",
        $"có {count} phát hiện:");

    public static LocalizedText Contradictions(int count) => new(
        count == 1 ? "they contradict each other:" : $"they contradict each other on {count} facts:",
        count == 1 ? "lại mâu thuẫn:" : $"lại mâu thuẫn ở {count} dữ kiện:");

    public static LocalizedText WhatToDo(IEnumerable<string> rules)
    {
        var list = string.Join(", ", rules.Select(r => $"\"{r}\""));
        return new(
            $"\nCorrect the article that is wrong. What is known and stays as it is can be pinned: Should().HaveOnlyFindingsOf([{list}]).",
            $"\nHãy sửa bài sai. Điều đã biết và được giữ nguyên thì ghi lại: Should().HaveOnlyFindingsOf([{list}]).");
    }

    public static LocalizedText NoFact(LocalizedText kind) => new($"no article states any {kind.English}.", $"không bài nào nêu {kind.Vietnamese} nào.");

    public static LocalizedText NoSuchFact(LocalizedText facts) => new(
        $"no article states a {facts.English}. Name what it is of in words from these:",
        $"không bài nào nêu {facts.Vietnamese}. Hãy dùng từ ngữ trong những dòng này:");

    public static LocalizedText StatesNone(LocalizedText kind) => new($"it states no {kind.English} at all.", $"bài không nêu {kind.Vietnamese} nào.");

    public static LocalizedText StatesOnly(string words) => new(
        $"«{words}» does not stand in it. What it states:",
        $"trong bài không có «{words}». Bài nêu:");

    public static LocalizedText StatedOtherwise(string words) => new(
        $"«{words}» is something else there:",
        $"«{words}» ở đó là:");

    public static LocalizedText CountedFrom(string day, bool isInferred) => day.Length == 0
        ? new("The article does not tell when it was published, nor can it be worked out: give it its day of publication.", "Bài không cho biết ngày đăng, cũng không suy ra được: hãy ghi ngày đăng của bài.")
        : isInferred
        ? new($"Times are counted from the day of publication, which the article does not tell; worked out from its text: {day}.", $"Thời gian được tính từ ngày đăng; bài không ghi, suy ra từ nội dung: {day}.")
        : new($"Times are counted from the day of publication: {day}.", $"Thời gian được tính từ ngày đăng: {day}.");

    public static LocalizedText UnknownRule(string rule, IReadOnlyList<RuleInfo> rules) => rules.Count == 0
        ? new(
            "the articles are checked by no rules. Say which: articles.CheckedBy(o => o.Rules.AddBuiltIn()), with the package FactCheck.Rules.",
            "các bài chưa được kiểm tra theo quy tắc nào. Hãy nêu quy tắc: articles.CheckedBy(o => o.Rules.AddBuiltIn()), trong gói FactCheck.Rules.")
        : new(
            $"the articles are not checked by a rule «{rule}». They are checked by {string.Join(", ", rules)}.",
            $"các bài không được kiểm tra theo quy tắc «{rule}». Các quy tắc được dùng: {string.Join(", ", rules)}.");

    public static LocalizedText More(int count) => new($"and {count} more", $"và {count} dòng nữa");

    public static LocalizedText NoFolder(string path, IEnumerable<string> places) => new(
        $"There is no folder «{path}»: not at {string.Join(" nor at ", places)}. Articles come beside the tests by <Content Include=\"{path}/**\" CopyToOutputDirectory=\"PreserveNewest\" /> in the project file.",
        $"Không có thư mục «{path}»: không có ở {string.Join(", ", places)}. Để các bài nằm cạnh tệp kiểm thử, hãy ghi <Content Include=\"{path}/**\" CopyToOutputDirectory=\"PreserveNewest\" /> trong tệp dự án.");

    public static LocalizedText Unreadable(IReadOnlyList<ReadingProblem> problems) => new(
        $"The articles cannot all be read:{Listing(problems, "en")}",
        $"Có bài không đọc được:{Listing(problems, "vi")}");

    public static LocalizedText NotOneArticle(string id, int count, IEnumerable<object> articles) => new(
        $"{(count == 0 ? "No" : "More than one")} article has an id that begins with «{id}». The ids are {string.Join(", ", articles)}.",
        $"{(count == 0 ? "Không có bài nào" : "Có nhiều bài")} mang mã bắt đầu bằng «{id}». Các mã là {string.Join(", ", articles)}.");

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => new("error", "lỗi"),
        Severity.Warning => new("warning", "cảnh báo"),
        _ => new("info", "lưu ý"),
    };

    private static string Listing(IEnumerable<ReadingProblem> problems, string language) => string.Concat(problems.Select(p => "\n  " + p.In(language)));
}
