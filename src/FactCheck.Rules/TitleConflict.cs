using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>
/// Reports that two sources give one person different offices or ranks of which nobody holds two at a time: a minister in one, the deputy in
/// the other. Offices of different bodies are no contradiction; and nothing is said of a person whom one of the articles calls former or
/// acting («cựu», «nguyên», «quyền»), or of whom it tells that the office changed. The titles are listed in <c>titles.lexicon</c>.
/// </summary>
/// <reported>«Thứ trưởng Ngoại giao Lê Minh Sơn» – «Bộ trưởng Ngoại giao Lê Minh Sơn»</reported>
/// <reported>«Thượng tá Trần Đức Hải» – «Đại tá Trần Đức Hải»</reported>
/// <accepted>«Thứ trưởng Ngoại giao Lê Minh Sơn» – «Thứ trưởng Bộ Ngoại giao Lê Minh Sơn»</accepted>
/// <accepted>«cựu Bộ trưởng Ngoại giao Lê Minh Sơn» – «Bộ trưởng Ngoại giao Lê Minh Sơn»</accepted>
/// <vi>
/// Báo khi hai nguồn ghi cho cùng một người những chức vụ hoặc cấp bậc mà không ai giữ cùng lúc: nơi ghi bộ trưởng, nơi ghi thứ trưởng. Chức
/// vụ ở hai cơ quan khác nhau thì không mâu thuẫn; cũng không báo nếu có bài ghi «cựu», «nguyên», «quyền» hoặc nói người ấy vừa được bổ nhiệm,
/// thăng chức. Các chức danh được liệt kê trong <c>titles.lexicon</c>.
/// </vi>
public sealed class TitleConflict : StoryRule
{
    /// <summary>How far behind a title the name may end, in words.</summary>
    private const int Reach = 14;

    private const string Minister = "office-minister";

    private static readonly string[] GroupsOfAnyBody = ["office-state", "office-government"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("FC1205", "title-conflict", Severity.Info, new LocalizedText(
        "A wrong office puts words into the mouth of another.",
        "Sai chức danh là gán lời nói cho người khác."));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Inspect(StoryReading story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var offices = story.Articles.Select(a => a.Sentences.Where(s => s.Segment != SegmentKind.Boilerplate).SelectMany(OfficesIn).ToLookup(o => (o.Person, o.Group))).ToArray();
        var seen = new HashSet<(string, string)>();
        foreach (var (one, other) in Pairs.Of(offices))
        {
            foreach (var left in one)
                if (Differing([.. left], [.. other[left.Key]]) is { } pair && seen.Add(left.Key)) yield return Found(pair.Left, pair.Right);
        }
    }

    /// <summary>An office of each of two articles, if all that they give the person exclude each other.</summary>
    private static (Office Left, Office Right)? Differing(Office[] left, Office[] right)
    {
        if (left.Length == 0 || right.Length == 0 || left.Concat(right).Any(o => o.IsInDoubt)) return null;
        return left.All(l => right.All(l.Excludes)) ? (left[0], right[0]) : null;
    }

    private static IEnumerable<Office> OfficesIn(Sentence sentence)
    {
        var text = sentence.Text;
        var tokens = PersonNames.Lexicon.TokensOf(text);
        var isChanging = PersonNames.Lexicon.Has(tokens, 0, tokens.Length, "changing");
        for (var at = 0; at < tokens.Length;)
        {
            if (TitleAt(tokens, at, out var end) is not { } title)
            {
                at++;
                continue;
            }

            var isInDoubt = isChanging || IsNotHeld(tokens, at);
            if ((NameBefore(text, tokens, at) ?? NameBehind(text, tokens, end, title.Category)) is var (from, to) && to > from)
            {
                var scope = from >= end ? (end, from) : (end, ScopeEnd(text, tokens, end));
                var (first, last) = (Math.Min(at, from), Math.Max(end, to));
                yield return new Office(
                    text[tokens[from].Start..tokens[to - 1].End].ToLowerInvariant(), title.Category, title.Value, ScopeOf(text, tokens, at, scope, title.Category), isInDoubt,
                    sentence, tokens[first].Start, tokens[last - 1].End - tokens[first].Start, text[tokens[from].Start..tokens[to - 1].End], text[tokens[at].Start..tokens[Math.Max(end, scope.Item2) - 1].End].TrimEnd());
            }

            at = end;
        }
    }

    /// <summary>The longest title of any group at a token.</summary>
    private static LexiconEntry? TitleAt(Token[] tokens, int at, out int end)
    {
        LexiconEntry? found = null;
        end = at;
        foreach (var group in PersonNames.Lexicon.Groups.Where(g => g.StartsWith("rank-", StringComparison.Ordinal) || g.StartsWith("office-", StringComparison.Ordinal)))
        {
            if (PersonNames.Lexicon.Match(tokens, at, group, out var groupEnd) is { } entry && groupEnd > end) (found, end) = (entry, groupEnd);
        }

        return found;
    }

    private static bool IsNotHeld(Token[] tokens, int title)
    {
        for (var at = Math.Max(0, title - 3); at < title; at++)
            if (PersonNames.Lexicon.Match(tokens, at, "not-holding", out var end) is not null && end == title) return true;
        return false;
    }

    /// <summary>«Thứ trưởng Ngoại giao Nga Sergei Ryabkov»: the first name behind the title, with no sign and no other title between.</summary>
    private static (int Start, int End)? NameBehind(string text, Token[] tokens, int end, string group)
    {
        for (var at = end; at < Math.Min(tokens.Length, end + Reach); at++)
        {
            if (tokens[at].Kind == TokenKind.Sign)
            {
                if (text[tokens[at].Start] is '&' or '-' || (text[tokens[at].Start] == '.' && group.StartsWith("rank-", StringComparison.Ordinal))) continue;
                return null;
            }

            if (group.StartsWith("office-", StringComparison.Ordinal) && TitleAt(tokens, at, out _) is not null) return null;
            var runEnd = PersonNames.RunEnd(tokens, at);
            if (runEnd == at) continue;
            var start = PersonNames.StartIn(text, tokens, at, runEnd);
            if (start >= 0) return IsOfPlace(text, tokens, start) ? null : (start, runEnd);
            at = runEnd - 1;
        }

        return null;
    }

    /// <summary>«ông Lê Minh Sơn, Thứ trưởng Ngoại giao», «Lê Minh Sơn (Thứ trưởng Ngoại giao)».</summary>
    private static (int Start, int End)? NameBefore(string text, Token[] tokens, int title)
    {
        if (title < 3 || tokens[title - 1].Kind != TokenKind.Sign || text[tokens[title - 1].Start] is not (',' or '(' or '-' or '–')) return null;
        var (start, end) = (title - 1, title - 1);
        while (start > 0 && tokens[start - 1].IsCapital && tokens[start - 1].Kind == TokenKind.Word) start--;
        return end - start >= 2 && PersonNames.StartIn(text, tokens, start, end) is >= 0 and var name ? (name, end) : null;
    }

    /// <summary>«Chủ tịch UBND xã Thạch Tiến»: what follows is the name of a place.</summary>
    private static bool IsOfPlace(string text, Token[] tokens, int name) =>
        name > 0 && Gazetteer.Default.TokensOf(text[tokens[Math.Max(0, name - 2)].Start..tokens[name - 1].End]) is { Length: > 0 } before
        && (Gazetteer.Default.Match(before, before.Length - 1, "kind", out _) ?? Gazetteer.Default.Match(before, 0, "kind", out _)) is not null;

    private static int ScopeEnd(string text, Token[] tokens, int end)
    {
        var at = end;
        while (at < tokens.Length && at - end < Reach && (tokens[at].Kind != TokenKind.Sign || text[tokens[at].Start] is '&' or '-')) at++;
        return at;
    }

    /// <summary>The body that an office is of, as it is compared; empty if it is not said or does not matter.</summary>
    private static string ScopeOf(string text, Token[] tokens, int title, (int Start, int End) scope, string group)
    {
        if (group == Minister)
        {
            for (var at = title; at < scope.End; at++)
                if (PersonNames.Lexicon.Match(tokens, at, "portfolio", out _) is { } portfolio) return portfolio.Value;
            return "";
        }

        if (group.StartsWith("rank-", StringComparison.Ordinal) || GroupsOfAnyBody.Contains(group) || scope.End <= scope.Start) return "";
        return text[tokens[scope.Start].Start..tokens[scope.End - 1].End].ToLowerInvariant().Replace("thành phố", "tp", StringComparison.Ordinal).Trim();
    }

    private Finding Found(Office left, Office right) => Report(
        new LocalizedText($"One source has {left.Name} as «{left.Title}», another as «{right.Title}».", $"Nguồn này ghi {left.Name} là «{left.Title}», nguồn kia ghi «{right.Title}»."),
        left.Evidence, right.Evidence) with
    {
        Confidence = 0.7,
        Question = new LocalizedText($"Which is right of {left.Name}: {left.Title} or {right.Title}?", $"{left.Name} là {left.Title} hay {right.Title}?"),
    };

    /// <summary>An office or rank that a sentence gives a person.</summary>
    private sealed record Office(string Person, string Group, string Value, string Scope, bool IsInDoubt, Sentence Sentence, int Start, int Length, string Name, string Title)
    {
        public Evidence Evidence => Rules.Evidence.Of(Sentence, Sentence.Words(Start, Length));

        /// <summary>Whether nobody holds both at a time.</summary>
        public bool Excludes(Office other)
        {
            if (Group == Minister) return Scope.Length > 0 && other.Scope.Length > 0 && Scope != other.Scope ? Value == other.Value : Value != other.Value;
            return Value != other.Value && (Scope == other.Scope || (Scope.Length > 0 && other.Scope.Length > 0 && (Scope.StartsWith(other.Scope, StringComparison.Ordinal) || other.Scope.StartsWith(Scope, StringComparison.Ordinal))));
        }
    }
}
