using FactCheck.Text;

namespace FactCheck.Claims.Entities;

/// <summary>Finds persons, places and other names by capitals, titles and the lexicon of places.</summary>
internal sealed class EntityFinder(ClaimLexicon lexicon)
{
    private const int MaxNameTokens = 6;

    private readonly int _leaderTitle = lexicon.Category("leader-title");
    private readonly int _title = lexicon.Category("title");
    private readonly int _leaderOf = lexicon.Category("leader-of");
    private readonly int _place = lexicon.Category("place");
    private readonly int _notAName = lexicon.Category("not-a-name");
    private readonly int _endsName = lexicon.OptionalCategory("ends-name");

    /// <summary>Names by which people are compared, for languages that write them otherwise than Vietnamese.</summary>
    private readonly IReadOnlyDictionary<string, string> _names = lexicon.Values("name");

    /// <summary>The entities of a text in reading order, none overlapping another.</summary>
    public List<EntityMention> Find(AnalyzedText text)
    {
        var found = new List<EntityMention>();
        for (var at = 0; at < text.Tokens.Length;)
        {
            if (TryFind(text, at, out var entity))
            {
                found.Add(_names.TryGetValue(entity.Key, out var name) ? entity with { Kind = EntityKind.Person, Key = name } : entity);
                at = entity.End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private bool TryFind(AnalyzedText text, int at, out EntityMention entity)
    {
        if (TryFindAlias(text, at, out entity)) return true;
        var tokens = text.Tokens;
        if (lexicon.Find(tokens, at, _leaderOf, out var end) is { } office)
        {
            entity = new EntityMention(EntityKind.Person, "", at, end, office.Value);
            return true;
        }

        var isLeader = lexicon.Find(tokens, at, _leaderTitle, out end) is not null;
        if (isLeader || lexicon.Find(tokens, at, _title, out end) is not null) return TryFindTitled(text, at, end, isLeader, out entity);
        if (tokens[at].IsCapital && lexicon.Find(tokens, at, _place, out end) is { } place)
        {
            entity = new EntityMention(EntityKind.Place, place.Value, at, end, null);
            return true;
        }

        return TryFindName(text, at, out entity);
    }

    /// <summary>«Tổng thống Mỹ Donald Trump», «Chủ tịch Tập», «Thư ký báo chí Nhà Trắng Karoline Leavitt», «Tổng thống Mỹ».</summary>
    private bool TryFindTitled(AnalyzedText text, int start, int titleEnd, bool isLeader, out EntityMention entity)
    {
        var tokens = text.Tokens;
        var at = titleEnd;
        // «Chủ tịch nước Trung Quốc»
        var state = at < tokens.Length && tokens[at].IsCapital ? lexicon.Find(tokens, at, _place, out at)?.Value : null;
        if (TryFindAlias(text, at, out var alias))
        {
            entity = alias with { Kind = EntityKind.Person, Start = start, LeaderOf = isLeader ? state : null };
            return true;
        }

        var nameEnd = NameEnd(text, at);
        if (nameEnd > at)
        {
            entity = new EntityMention(EntityKind.Person, Key(text, at, nameEnd), start, nameEnd, isLeader ? state : null);
            return true;
        }

        entity = new EntityMention(EntityKind.Person, "", start, at, state);
        return isLeader && state is not null;
    }

    /// <summary>A name that the newsroom has given, such as «bầu Đức»: it is compared by the name it stands for.</summary>
    private bool TryFindAlias(AnalyzedText text, int at, out EntityMention entity)
    {
        entity = default;
        if (at >= text.Tokens.Length || lexicon.Find(text.Tokens, at, lexicon.Aliases, out var end) is not { } alias) return false;
        if (char.IsUpper(alias.Form[0]) && !text.Tokens[at].IsCapital) return false;
        var isTitled = lexicon.Find(text.Tokens, at, _leaderTitle, out _) is not null || lexicon.Find(text.Tokens, at, _title, out _) is not null;
        entity = new EntityMention(isTitled ? EntityKind.Person : EntityKind.Name, Folded(alias.Value), at, end, null);
        return true;
    }

    private bool TryFindName(AnalyzedText text, int at, out EntityMention entity)
    {
        entity = default;
        var end = NameEnd(text, at);
        if (end == at) return false;
        entity = new EntityMention(EntityKind.Name, Key(text, at, end), at, end, null);
        return true;
    }

    /// <summary>The token after a run of capital words that starts at a token; the token itself if there is none.</summary>
    private int NameEnd(AnalyzedText text, int start)
    {
        var tokens = text.Tokens;
        var end = start;
        while (end < tokens.Length && end - start < MaxNameTokens && tokens[end].Kind == TokenKind.Word && tokens[end].IsCapital && (end == start || !tokens[end].LineBefore))
        {
            if (end == start && lexicon.Find(tokens, end, _notAName, out _) is not null) break;
            if (end > start && (lexicon.Find(tokens, end, _title, out _) ?? lexicon.Find(tokens, end, _endsName, out _)) is not null) break;
            end++;
        }

        return end;
    }

    private static string Key(AnalyzedText text, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, end - start).Select(i => Folded(text.Text.AsSpan(text.Tokens[i].Start, text.Tokens[i].Length))));

    private static string Folded(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Math.Min(word.Length, 64)];
        for (var i = 0; i < folded.Length; i++) folded[i] = CharTable.Fold(word[i]);
        return folded.ToString();
    }
}
