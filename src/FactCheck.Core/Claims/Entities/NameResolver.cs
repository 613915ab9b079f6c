namespace FactCheck.Claims.Entities;

/// <summary>
/// Says who is meant within one article: a short name is the full one whose first or last part it is (a Vietnamese or Chinese is
/// recalled by one, a foreigner by the other), and «Tổng thống Mỹ» is the one whom the article names so.
/// </summary>
internal sealed class NameResolver
{
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _leaders = new(StringComparer.Ordinal);

    /// <summary>Learns from the entities of an article in reading order.</summary>
    public NameResolver(IEnumerable<EntityMention> entities)
    {
        foreach (var entity in entities)
        {
            if (entity.Kind == EntityKind.Place || entity.Key.Length == 0) continue;
            var parts = entity.Key.Split(' ');
            if (parts.Length > 1)
            {
                _fullNames.TryAdd(parts[0], entity.Key);
                _fullNames.TryAdd(parts[^1], entity.Key);
                if (entity.LeaderOf is { } state) _leaders.TryAdd(state, entity.Key);
            }
        }
    }

    /// <summary>The entity with the key of the full name, if the article tells it.</summary>
    public EntityMention Resolve(EntityMention entity)
    {
        if (entity.Kind == EntityKind.Place) return entity;
        if (entity.Key.Length == 0)
            return entity.LeaderOf is { } state && _leaders.TryGetValue(state, out var leader) ? entity with { Key = leader } : entity;
        if (_fullNames.TryGetValue(entity.Key, out var full)) return entity with { Key = full, Kind = EntityKind.Person };
        return _leaders.ContainsValue(entity.Key) ? entity with { Kind = EntityKind.Person } : entity;
    }

    /// <summary>Whether two keys may mean the same person or thing: equal, or one is the first or last part of the other.</summary>
    public static bool AreSame(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal)) return true;
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return shorter.Length > 0 && !shorter.Contains(' ', StringComparison.Ordinal)
            && (longer.StartsWith(shorter + " ", StringComparison.Ordinal) || longer.EndsWith(" " + shorter, StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether two articles may mean the same person by two keys, one of which may be shortened («Nguyễn Văn L.») or have a slip: the last
    /// parts, by which a Vietnamese is known, are equal, or one begins the other.
    /// </summary>
    public static bool MayBeSame(string left, string right)
    {
        var (l, r) = (left[(left.LastIndexOf(' ') + 1)..], right[(right.LastIndexOf(' ') + 1)..]);
        return AreSame(left, right) || l.StartsWith(r, StringComparison.Ordinal) || r.StartsWith(l, StringComparison.Ordinal);
    }
}
