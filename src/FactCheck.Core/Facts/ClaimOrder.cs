using FactCheck.Claims;

namespace FactCheck.Facts;

/// <summary>Orders claims by article id, then in reading order.</summary>
internal sealed class ClaimOrder : IComparer<Claim>
{
    public static readonly ClaimOrder Instance = new();

    public int Compare(Claim? x, Claim? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var order = string.CompareOrdinal(x.Article.Id, y.Article.Id);
        if (order == 0) order = x.Mention.Field.CompareTo(y.Mention.Field);
        return order != 0 ? order : x.Mention.Span.CompareTo(y.Mention.Span);
    }
}
