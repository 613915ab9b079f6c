using FactCheck.Mentions;
using FactCheck.Text;
using FactCheck.Text.Patterns;
using NodaTime;

namespace FactCheck.Temporal;

/// <summary>Time expressions: their words and patterns, and what a matched pattern means.</summary>
internal sealed class TemporalGrammar : IMentionGrammar
{
    /// <summary>Added to a role's number if it belongs to the end of a range.</summary>
    private const int EndOfRange = 64;
    private const string EndPrefix = "end.";
    private const int LongestHedge = 3;

    /// <summary>What letters may tie figures to a name or a unit; a longer word only lacks its space.</summary>
    private const int LongestSuffix = 2;

    private Lexicon? _lexicon;
    private int _hedges;
    private int _and;
    private int _durationHedges;
    private TenseReader? _tenses;
    private PlaceReader? _places;

    /// <inheritdoc/>
    public void AddWords(Lexicon lexicon)
    {
        lexicon.AddFile("times.lexicon", DataLines.Embedded("times.lexicon"));
        lexicon.AddFile("places.lexicon", DataLines.Embedded("places.lexicon"));
        _lexicon = lexicon;
        _hedges = lexicon.FindCategory("hedge");
        _and = lexicon.Symbols("và")[0];
        _durationHedges = lexicon.FindCategory("duration-hedge");
        _tenses = new TenseReader(lexicon);
        _places = new PlaceReader(lexicon);
    }

    /// <inheritdoc/>
    public void AddPatterns(PatternGrammar patterns, int owner) =>
        patterns.AddFile(owner, "times.patterns", DataLines.Embedded("times.patterns"), RoleOf, PatternNames.NumberOf<TemporalProduction>);

    /// <inheritdoc/>
    public bool TryInterpret(in PatternMatch match, ScanState state, out ScannedMention mention)
    {
        mention = default;
        if ((TemporalProduction)match.Production.Kind == TemporalProduction.None) return false;
        var expression = Read(match);
        if (expression.NeedsCapital && !match.Tokens[match.SpanEnd - 1].IsCapital) return false;
        if (expression.RunsBackwards) return false;
        if (!HasItsPlace(match, expression, state.Temporal)) return false;
        var tense = expression.NeedsTense ? _tenses!.Read(match.Text, match.Tokens, match.SpanStart) : 0;
        if (!TemporalResolver.TryResolve(expression, tense, state.Temporal, out var value)) return false;
        value = value with { Hedge = value.Hedge | HedgeBefore(match, value.Kind), Zone = expression.Zone };
        if (value.Zone == ZoneTable.Local) value = value with { LocalZone = _places!.ZoneNear(match.Text, match.Tokens, match.SpanStart, match.SpanEnd) };
        if (expression.Start is { Weekday: { } weekday, Day: null }) state.Temporal.LastWeekday = (IsoDayOfWeek)weekday;
        else if (Restates(match, state.Temporal) && expression.Start.Day is not null && value.StatedWeekday == IsoDayOfWeek.None) value = value with { StatedWeekday = state.Temporal.LastWeekday };
        else state.Temporal.LastWeekday = IsoDayOfWeek.None;
        state.Temporal.LastEnd = value.Kind is TemporalKind.Date or TemporalKind.Time && value.Start.Granularity >= Granularity.Day ? match.SpanEnd : -1;
        mention = ScannedMention.Time(match.Span, value) with { Omitted = expression.Omitted };
        return true;
    }

    /// <summary>Whether the mention says again what the one right before it said: hôm nay (9/10), thứ Hai, 24/11.</summary>
    private static bool Restates(in PatternMatch match, TemporalContext context) => context.LastEnd >= 0
        && (context.LastEnd == match.SpanStart || (context.LastEnd == match.SpanStart - 1 && match.Tokens[match.SpanStart - 1].Kind == TokenKind.Sign));

    /// <summary>Whether figures that may be something else stand where a day does.</summary>
    private bool HasItsPlace(in PatternMatch match, in TemporalExpression expression, TemporalContext context)
    {
        if (IsPartOfName(match)) return false;
        if (expression.IsFraction) return match.Tokens[match.SpanStart].LineBefore || Restates(match, context) || FollowsAnd(match, context);
        return !(expression.OnlyRestates || expression.IsScore) || Restates(match, context);
    }

    /// <summary>«số 24/10B», «29A-12-10», «1.2L»: a letter that touches the figures.</summary>
    private static bool IsPartOfName(in PatternMatch match)
    {
        var tokens = match.Tokens;
        var start = match.SpanStart;
        var end = match.SpanEnd;
        if (tokens[end - 1].IsDigits && end < tokens.Length && tokens[end] is { Kind: TokenKind.Word, SpaceBefore: false, Length: <= LongestSuffix }) return true;
        return tokens[start].IsDigits && start > 1 && !tokens[start].SpaceBefore && tokens[start - 1] is { Kind: TokenKind.Sign, SpaceBefore: false }
            && CharTable.Fold(match.Text[tokens[start - 1].Start]) is '-' or '/' && tokens[start - 2] is { Kind: TokenKind.Word, Length: <= LongestSuffix };
    }

    /// <summary>«30/4 và 1/5».</summary>
    private bool FollowsAnd(in PatternMatch match, TemporalContext context) =>
        context.LastEnd >= 0 && context.LastEnd == match.SpanStart - 1 && match.Tokens[match.SpanStart - 1].Symbol == _and;

    private static TemporalExpression Read(in PatternMatch match)
    {
        var expression = new TemporalExpression { Kind = (TemporalProduction)match.Production.Kind };
        foreach (var capture in match.Captures)
        {
            var role = (TemporalRole)(capture.Role & ~EndOfRange);
            var atEnd = (capture.Role & EndOfRange) != 0;
            if (role == TemporalRole.Number)
            {
                var number = match.NumberOf(capture).Value;
                if (atEnd) expression.EndNumber = number;
                else expression.Number = number;
            }
            else if (role == TemporalRole.Zone) expression.Zone = capture.Entry!.Value;
            else if (atEnd) expression.End.Set(role, capture.Value);
            else expression.Set(role, capture.Value);
        }

        foreach (var (role, value) in match.Production.Constants) expression.Set((TemporalRole)role, value);
        return expression;
    }

    /// <summary>The words that stand before the mention and loosen it.</summary>
    private Hedge HedgeBefore(in PatternMatch match, TemporalKind kind)
    {
        if (match.SpanStart == 0 || match.Tokens[match.SpanStart].LineBefore) return Hedge.None;
        for (var length = LongestHedge; length > 0; length--)
        {
            var start = match.SpanStart - length;
            if (start < 0) continue;
            if (EndsAtSpan(match, start, _hedges, out var hedge)) return hedge;
            if (kind == TemporalKind.Duration && EndsAtSpan(match, start, _durationHedges, out hedge)) return hedge;
        }

        return Hedge.None;
    }

    private bool EndsAtSpan(in PatternMatch match, int start, int category, out Hedge hedge)
    {
        var found = _lexicon!.TryMatch(match.Tokens, start, category, out var entry, out var end) && end == match.SpanStart;
        hedge = found ? (Hedge)entry!.Number : Hedge.None;
        return found;
    }

    private static int? RoleOf(string name) => name.StartsWith(EndPrefix, StringComparison.Ordinal)
        ? PatternNames.NumberOf<TemporalRole>(name[EndPrefix.Length..]) + EndOfRange : PatternNames.NumberOf<TemporalRole>(name);
}
