namespace FactCheck.Rules;

/// <summary>A rule that threw an exception. What it found elsewhere is still reported, and so is what other rules find.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Error">What it threw first.</param>
/// <param name="Subject">What it was looking at then: the id of an article, a fact or a story.</param>
/// <param name="Count">On how many articles, facts or stories it failed.</param>
public sealed record RuleFailure(RuleInfo Rule, Exception Error, string Subject, int Count)
{
    /// <summary>The failure in one line.</summary>
    public LocalizedText Message { get; } = new(
        $"the rule {Rule} failed on {Subject}{(Count > 1 ? $" and {Count - 1} more" : "")}: {Error.GetType().Name}: {Error.Message}",
        $"quy tắc {Rule} bị lỗi khi xét {Subject}{(Count > 1 ? $" và {Count - 1} mục khác" : "")}: {Error.GetType().Name}: {Error.Message}");
}
