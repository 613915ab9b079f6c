using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Facts;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Temporal;
using FactCheck.Text;

namespace FactCheck.Testing;

/// <summary>What was found instead of what was expected, with the sentences that show it, for an editor to read.</summary>
internal sealed class FailureText(string language)
{
    /// <summary>Of a long list so many lines are shown.</summary>
    private const int MaxLines = 20;

    private const string NewLine = "\n";

    public string Unexpected(IReadOnlyCollection<Finding> findings) =>
        Say(Messages.Findings(findings.Count)) + Blocks(findings.Select(Describe)) + Say(Messages.WhatToDo(findings.Select(f => f.Rule.Id).Distinct()));

    public string Contradictions(IReadOnlyCollection<Fact> facts) => Say(Messages.Contradictions(facts.Count)) + Blocks(facts.Select(Describe));

    public string OneArticleAlone(IReadOnlyList<Fact> facts) => Say(Messages.OneArticleAlone) + Blocks(facts.Select(Describe));

    public string NoSuchFact(FactSelection selection, IReadOnlyList<Fact> ofKind) => ofKind.Count == 0 ? Say(Messages.NoFact(selection.Kind))
        : Say(Messages.NoSuchFact(selection.Description)) + Lines(ofKind.Select(f => $"{Plain.Line(f.About)}: {string.Join(", ", f.Claims.Select(Value).Distinct())}"));

    public string NoFinding(CheckResult result) => Say(Messages.NoFinding) + Lines(result.Stories.Select(s => string.Join(", ", s.Articles.Select(Label))));

    public string RulesFailed(IEnumerable<RuleFailure> failures) => Say(Messages.RulesFailed) + Lines(failures.Select(f => Plain.Line(Say(f.Message))));

    public string UnknownRule(string rule, IReadOnlyList<RuleInfo> rules) => Say(Messages.UnknownRule(rule, rules));

    /// <summary>What an article states of a kind, where the words sought are not among it.</summary>
    public string NotStated(string words, ArticleReading reading, LocalizedText kind, IReadOnlyCollection<Mention> ofKind, IReadOnlyCollection<Mention> elsewhere)
    {
        if (elsewhere.Count > 0) return Say(Messages.StatedOtherwise(words)) + Lines(elsewhere.Select(m => Value(m) + (IsClaim(m, reading) ? "" : Say(Messages.NotItsOwn))));
        return ofKind.Count == 0 ? Say(Messages.StatesNone(kind)) : Say(Messages.StatesOnly(words)) + Lines(ofKind.Select(Value).Distinct());
    }

    /// <summary>What the words of an article mean, where something else was expected.</summary>
    public string ResolvesTo(IEnumerable<Claim> claims) => Say(Messages.ResolvesTo) + Blocks(claims.Select(c => Block([Describe(c.Mention, c.SentenceText)])));

    /// <summary>The day from which the times of an article are counted.</summary>
    public string CountedFrom(Publication? publication) => NewLine + Say(Messages.CountedFrom(Day(publication), publication?.IsInferred == true));

    /// <summary>What a finding says, with its sentences.</summary>
    public string Describe(Finding finding)
    {
        var lines = finding.Evidence.Select(e => Describe(e.Mention, e.SentenceText)).Prepend($"{Say(Messages.Of(finding.Severity))} {finding.Rule}: {Plain.Line(Say(finding.Message))}");
        if (finding.Missing.Count > 0) lines = lines.Append($"  {Say(Messages.NotStatedIn)} {string.Join(", ", finding.Missing.Select(Label))}");
        if (finding.Question is { } question) lines = lines.Append($"  {Say(Messages.Ask)}: {Plain.Line(Say(question))}");
        return Block(lines);
    }

    private static bool IsClaim(Mention mention, ArticleReading reading) => reading.Claims.Any(c => c.Mention == mention);

    private static string Label(Article article) => Plain.Line(article.Source is { Length: > 0 } source ? $"{source} ({article.Id})" : article.Id);

    private string Describe(Fact fact) =>
        Block(fact.Claims.DistinctBy(c => (c.Article, c.Mention.Value, c.Mention.Hedge)).Select(c => Describe(c.Mention, c.SentenceText)).Prepend(Plain.Line(fact.About)));

    private string Describe(Mention mention, string sentence) => $"  {Label(mention.Article)}: {Value(mention)}{NewLine}    {Plain.Line(sentence)}";

    private string Value(Claim claim) => Value(claim.Mention);

    private string Value(Mention mention) => $"«{Plain.Line(mention.Text)}» = {ValueText.Of(mention, language)}";

    private string Day(Publication? publication) => publication is null ? "" : Say(PeriodText.Of(CalendarPeriod.OfDay(publication.Day)));

    private string Say(LocalizedText text) => text.In(language);

    private static string Block(IEnumerable<string> lines) => string.Join(NewLine, lines) + NewLine;

    private static string Blocks(IEnumerable<string> blocks) => NewLine + NewLine + string.Join(NewLine, blocks);

    private string Lines(IEnumerable<string> lines)
    {
        var all = lines.ToArray();
        var shown = string.Concat(all.Take(MaxLines).Select(l => $"{NewLine}  {l}"));
        return all.Length <= MaxLines ? shown : $"{shown}{NewLine}  {Say(Messages.More(all.Length - MaxLines))}";
    }
}
