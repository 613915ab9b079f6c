using System.Globalization;
using FactCheck.Articles;
using NodaTime.Text;

namespace FactCheck.Rules.Tests;

/// <summary>A text, or the texts of several articles, that a rule reports or does not report.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Text">The text as it stands in the fixture.</param>
/// <param name="IsReported">Whether the rule reports it.</param>
public sealed record RuleExample(string Rule, string Text, bool IsReported)
{
    private const string Title = "title: ";
    private const string Separator = " || ";
    private static readonly FactChecker Checker = FactChecker.Create(o => o.Rules.AddBuiltIn().TurnOn(RuleGroups.Strict));

    internal string Frame { get; init; } = "{0}";

    internal Publication? Published { get; init; }

    internal string[]? PointsAt { get; init; }

    internal (string Old, string New)? Change { get; init; }

    /// <summary>The example with its figure changed.</summary>
    internal RuleExample Changed()
    {
        Text.Should().Contain(Change!.Value.Old);
        var at = Text.LastIndexOf(Change.Value.Old, StringComparison.Ordinal);
        return this with { Text = Text[..at] + Change.Value.New + Text[(at + Change.Value.Old.Length)..], IsReported = !IsReported, PointsAt = null, Change = null };
    }

    /// <summary>Its articles, named a, b, c …</summary>
    internal Article[] Articles()
    {
        if (Text.StartsWith(Title, StringComparison.Ordinal))
            return [new Article("a", Text[(Text.IndexOf(Separator, StringComparison.Ordinal) + Separator.Length)..], Text[Title.Length..Text.IndexOf(Separator, StringComparison.Ordinal)]) { Publication = Published }];
        return [.. Text.Split(Separator).Select(Report)];
    }

    /// <summary>One report; a moment in brackets before its text is that of its publication.</summary>
    private Article Report(string text, int number)
    {
        var end = text.StartsWith('[') ? text.IndexOf(']') : -1;
        var published = end < 0 ? Published : Publication.At(OffsetDateTimePattern.GeneralIso.Parse(text[1..end]).Value);
        return new Article(((char)('a' + number)).ToString(), string.Format(CultureInfo.InvariantCulture, Frame, text[(end + 1)..].Trim())) { Publication = published };
    }

    /// <summary>What its rule finds in it.</summary>
    internal IReadOnlyList<Finding> Findings()
    {
        var result = Checker.Check(Articles());
        result.FailedRules.Should().BeEmpty();
        return [.. result.Findings.Where(f => f.Rule.Id == Rule)];
    }

    /// <summary>The rule and the text.</summary>
    public override string ToString() => $"{Rule} {(IsReported ? '+' : '-')} {Text}";
}
