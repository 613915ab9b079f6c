using System.Buffers;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Quantities;
using FactCheck.Text;

namespace FactCheck.Rules;

/// <summary>The parts of a total that are listed right behind it, each with its number, if the list is complete: «gồm 5 học viên và một sĩ quan», «(ba trai, hai gái)».</summary>
/// <param name="Parts">The parts, at least two.</param>
internal sealed record PartList(IReadOnlyList<PartList.Part> Parts)
{
    private const int MostWordsOfItem = 8;

    /// <summary>The rest of the sentence stands behind the last item.</summary>
    private const int MostWordsOfLast = 20;

    private static readonly SearchValues<char> NotBeforeList = SearchValues.Create(";\"“”.)");

    /// <summary>«di dời 37 cây, đốn hạ 35 cây»: words before the number of a part.</summary>
    private const int MostWordsBeforePart = 3;

    /// <summary>The sum of the parts; of money in units of the total.</summary>
    public decimal Sum => Parts.Sum(p => p.Number);

    /// <summary>Whether a figure can be a part or a total: a whole number of things, or an amount of money, stated flatly.</summary>
    public static bool IsPart(Mention mention) => mention.Quantity is { IsRange: false, Hedge: Hedge.None, IsMagnitude: false, IsTooLarge: false } value
        && ((mention.Type == MentionType.Quantity && value is { Kind: QuantityKind.Count, Unit.Length: > 0 } && decimal.IsInteger(value.Low)) || mention.Type == MentionType.Money);

    /// <summary>The list behind a total, or null if there is none or it may be incomplete.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="total">The total.</param>
    /// <param name="reach">How many words may stand between the total and the list.</param>
    public static PartList? Behind(Sentence sentence, Mention total, int reach)
    {
        var after = sentence.After(total);
        if (Region(after, reach) is not { } region || (region.IsInBrackets && total.Type == MentionType.Money)) return null;
        var from = total.NormalizedSpan.End + region.Start;
        if (sentence.Mentions.Any(m => m.NormalizedSpan.Start >= total.NormalizedSpan.End && m.NormalizedSpan.Start < from)) return null;
        var parts = new List<Part>();
        var pieces = PiecesOf(after, region.Start, region.End);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (Cues.Default.Find(after[piece.Start..piece.End].TrimStart(), "among") == 0) break;
            var isDone = !region.IsInBrackets && i > 0 && pieces[i - 1].IsLast;
            var part = PartIn(sentence, after[piece.Start..piece.End], total.NormalizedSpan.End - sentence.NormalizedSpan.Start + piece.Start);
            if (isDone && parts.Count > 1) return part is null || piece.IsLinked ? new PartList(parts) : null;
            if (part is not null) parts.Add(part);
            else if (!piece.IsLinked || i + 1 == pieces.Count) return null;
            pieces[i] = piece with { IsLast = part is not null && piece.IsLinked };
        }

        if (parts.Count < 2) return null;
        var last = pieces[^1];
        return region.IsInBrackets || pieces.Exists(p => p.IsLast) || Cues.Default.CountWords(after[last.Start..last.End]) <= MostWordsOfLast ? new PartList(parts) : null;
    }

    /// <summary>Whether the parts are of the kind of the total: of people or things of any kind, or the same thing each time.</summary>
    public bool IsOf(Mention total)
    {
        var whole = total.Quantity!.Value;
        if (total.Type == MentionType.Money) return Parts.All(p => p.Mention.Quantity is { } q && q.Unit == whole.Unit && q.Per == whole.Per && p.Mention.Type == MentionType.Money);
        return Parts.All(p => p.Mention.Type != MentionType.Money)
            && (Cues.Default.IsOnly(whole.Unit, "general") || Parts.All(p => p.Mention.Quantity is { } q && (q.Unit == whole.Unit || q.Unit.StartsWith(whole.Unit + " ", StringComparison.Ordinal) || whole.Unit.StartsWith(q.Unit + " ", StringComparison.Ordinal))));
    }

    /// <summary>Whether no numbers that round to those written add up to the total.</summary>
    public bool IsOff(Mention total)
    {
        var slack = total.Type == MentionType.Money ? (total.Quantity!.Value.Step + Parts.Sum(p => p.Mention.Quantity!.Value.Step)) / 2 : 0;
        return Math.Abs(Sum - total.Quantity!.Value.Low) > slack;
    }

    /// <summary>Where a list stands that is said to be all: behind «gồm» or a colon, or in brackets.</summary>
    private static (int Start, int End, bool IsInBrackets)? Region(string after, int reach)
    {
        var verb = Cues.Default.Spans(after, "consists").Select(s => (s.Start, s.End)).FirstOrDefault((after.Length, after.Length));
        var sign = after.AsSpan().IndexOfAny("(:") is >= 0 and var found ? found : after.Length;
        var announced = Math.Min(verb.Item1, sign);
        if (announced == after.Length || Cues.Default.CountWords(after[..announced]) > reach || after.AsSpan(0, announced).IndexOfAny(NotBeforeList) >= 0) return null;
        if (sign < verb.Item1 && after[sign] == '(' && after[..sign].Contains(',')) return null;
        var start = announced;
        while (start < after.Length && (after[start] is ' ' or ':' or '(' || start == verb.Item1)) start = start == verb.Item1 ? verb.Item2 : start + 1;
        var isInBrackets = after.AsSpan(announced, start - announced).Contains('(');
        var end = isInBrackets ? after.IndexOf(')', start) : after.IndexOf(';', start) is >= 0 and var semicolon ? semicolon : after.Length;
        return end <= start || GoesOn(after[start..end]) ? null : (start, end, isInBrackets);
    }

    private static bool GoesOn(string list) => list.Contains('…') || list.Contains("..", StringComparison.Ordinal) || Cues.Default.Has(list, "and-so-on");

    /// <summary>What stands between the commas and «và»; what is in brackets belongs to its item.</summary>
    private static List<Piece> PiecesOf(string text, int start, int end)
    {
        var links = Cues.Default.Spans(text[start..end], "list").Select(s => (Start: start + s.Start, End: start + s.End, IsLink: true));
        var commas = Enumerable.Range(start, end - start).Where(i => text[i] == ',' && !(i + 1 < end && char.IsAsciiDigit(text[i + 1]))).Select(i => (Start: i, End: i + 1, IsLink: false));
        var pieces = new List<Piece>();
        var (from, isLinked) = (start, false);
        foreach (var separator in links.Concat(commas).OrderBy(s => s.Start))
        {
            var opening = text.LastIndexOf('(', separator.Start, separator.Start - start + 1);
            if (opening >= 0 && text.IndexOf(')', opening) > separator.Start) continue;
            // «, cùng với»: one separator.
            if (text[from..separator.Start].Trim().Length > 0) pieces.Add(new Piece(from, separator.Start, isLinked, false));
            isLinked = separator.IsLink;
            from = separator.End;
        }

        pieces.Add(new Piece(from, end, isLinked, false));
        return pieces;
    }

    private static Part? PartIn(Sentence sentence, string item, int offset)
    {
        if (item.IndexOf('(') is > 0 and var bracket) item = item[..bracket];
        if (Cues.Default.Has(item, "each") || Cues.Default.Has(item, "direction") || item.AsSpan().IndexOfAny("(:\"“/") >= 0) return null;
        var start = sentence.NormalizedSpan.Start + offset;
        var mentions = sentence.Mentions.Where(m => m.NormalizedSpan.Start >= start && m.NormalizedSpan.Start < start + item.Length).ToArray();
        if (mentions.Length > 0)
        {
            var isFirst = IsPart(mentions[0]) && Cues.Default.CountWords(item[..(mentions[0].NormalizedSpan.Start - start)]) <= MostWordsBeforePart;
            return isFirst && mentions.Skip(1).All(m => m.Temporal is not null || m.Quantity?.Unit != mentions[0].Quantity?.Unit) ? new Part(mentions[0].Quantity!.Value.Low, mentions[0]) : null;
        }

        var lead = item.Length - item.TrimStart().Length;
        var word = item.Trim().Split(' ')[0];
        if (Number(word) is not { } number || item.Count(char.IsAsciiDigit) > word.Length || Cues.Default.CountWords(item) > MostWordsOfItem) return null;
        return new Part(number, sentence.Words(offset + lead, item.Trim().Length));
    }

    /// <summary>What stands between two commas: whether «và» stands before it, and whether it then has a number, so that nothing follows but the rest of the sentence.</summary>
    private readonly record struct Piece(int Start, int End, bool IsLinked, bool IsLast);

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && word.Length < 4 ? digits : Cues.Default.ValueOf(word, "number");

    /// <summary>One part.</summary>
    /// <param name="Number">How many, or how much.</param>
    /// <param name="Mention">Where it stands.</param>
    internal sealed record Part(decimal Number, Mention Mention);
}
