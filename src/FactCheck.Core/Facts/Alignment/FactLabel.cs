using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Facts.Alignment;

/// <summary>Says in a few words what a group of claims is about: what is counted or measured, and whose it is: «thuế quan · Trung Quốc».</summary>
internal static class FactLabel
{
    private const int MaxWords = 5;

    /// <summary>The words next to the first claim that has any, and the name nearest to it.</summary>
    public static string Of(ClaimGroup group)
    {
        var labels = group.Members.Select(Of).Distinct().ToArray();
        return labels.FirstOrDefault(l => l.Contains('·', StringComparison.Ordinal)) ?? labels.MaxBy(l => l.Length) ?? "";
    }

    private static string Of(ClaimProfile profile)
    {
        var context = profile.Claim.Context!;
        var subject = profile.Kind == FactKind.Count ? Counted(profile, context) : Beside(context);
        var name = profile.NearestNameWords;
        return name is null || subject.Contains(name, StringComparison.OrdinalIgnoreCase) ? subject : subject.Length == 0 ? name : $"{subject} · {name}";
    }

    /// <summary>The noun counted with the words that follow it: «người bị bắt giữ».</summary>
    private static string Counted(ClaimProfile profile, ClaimContext context)
    {
        var noun = profile.Claim.Mention.Quantity?.Unit ?? "";
        return $"{noun} {context.Text.Words(context.End, Edge(context, 1))}".Trim().ReplaceLineEndings(" ");
    }

    /// <summary>The words before the mention, or if it opens its clause those after it.</summary>
    private static string Beside(ClaimContext context)
    {
        var before = context.Text.Words(Edge(context, -1), context.Start);
        return (before.Length > 0 ? before : context.Text.Words(context.End, Edge(context, 1))).ReplaceLineEndings(" ");
    }

    /// <summary>The edge of the words next to the mention, within its sentence and up to the next sign.</summary>
    private static int Edge(ClaimContext context, int step)
    {
        var at = step < 0 ? context.Start : context.End;
        for (var words = 0; words < MaxWords; words++)
        {
            var next = step < 0 ? at - 1 : at;
            if (next < context.Sentence.Start || next >= context.Sentence.End || context.Text.Tokens[next].Kind == TokenKind.Sign) break;
            at += step;
        }

        return at;
    }
}
