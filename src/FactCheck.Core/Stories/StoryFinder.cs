using FactCheck.Claims;

namespace FactCheck.Stories;

/// <summary>
/// Groups articles that tell the same news. Only articles that share a rare term are compared (an inverted index), only those of
/// neighbouring days go together, and groups grow from the most similar pair on, each compared as a whole.
/// </summary>
internal sealed class StoryFinder(StoryOptions options)
{
    /// <summary>The terms kept of an article: more add noise and time.</summary>
    private const int MaxTerms = 90;

    /// <summary>A term in more articles than this leads to few comparisons.</summary>
    private const int MaxPostings = 60, FewPostings = 5;

    /// <summary>How many articles the weights are as if counted in: keeps rare terms rare when few articles are given.</summary>
    private const double PriorArticles = 200;

    /// <summary>The stories, each a list of positions in <paramref name="articles"/>; articles alone are stories of one.</summary>
    /// <returns>The stories, and the numbers of those that would be one if it might have so many articles.</returns>
    /// <param name="articles">Ordered by id.</param>
    /// <param name="common">Terms that tell nothing.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked for it.</exception>
    public (List<List<int>> Stories, List<List<int>> Divided) Find(IReadOnlyList<ArticleAnalysis> articles, CommonTerms common, CancellationToken cancellation = default)
    {
        var vectors = Vectors(articles, common, cancellation);
        var groups = new Grouping(vectors, [.. articles.Select(DayOf)], options);
        foreach (var (left, right, _) in SimilarPairs(vectors, groups, cancellation).OrderByDescending(p => p.Similarity).ThenBy(p => p.Left).ThenBy(p => p.Right))
        {
            cancellation.ThrowIfCancellationRequested();
            groups.TryMerge(left, right);
        }

        return (groups.All(), groups.Divided());
    }

    private static double? DayOf(ArticleAnalysis article) => article.Reading.Publication is { } publication
        ? publication.Moment is { } moment ? moment.ToInstant().ToJulianDate() : publication.Day.AtMidnight().InUtc().ToInstant().ToJulianDate() + 0.5
        : null;

    private static TermVector[] Vectors(IReadOnlyList<ArticleAnalysis> articles, CommonTerms common, CancellationToken cancellation)
    {
        var frequencies = Watched(articles).Select(a => ArticleTerms.Of(a, common)).ToArray();
        var documents = new Dictionary<long, int>();
        foreach (var terms in frequencies)
            foreach (var term in terms.Keys) documents[term] = documents.GetValueOrDefault(term) + 1;
        return
        [
            .. Watched(frequencies).Select(terms => TermVector.Of(
                terms.Select(t => KeyValuePair.Create(t.Key, (1 + Math.Log(Math.Max(t.Value, 1))) * Math.Log((articles.Count + PriorArticles) / documents[t.Key]))),
                MaxTerms)),
        ];

        IEnumerable<T> Watched<T>(IEnumerable<T> items)
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    private IEnumerable<(int Left, int Right, double Similarity)> SimilarPairs(TermVector[] vectors, Grouping groups, CancellationToken cancellation)
    {
        var postings = new Dictionary<long, List<(int Article, double Weight)>>();
        var shared = new Dictionary<int, double>();
        for (var i = 0; i < vectors.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            shared.Clear();
            foreach (var (term, weight) in vectors[i].Weights)
            {
                if (!postings.TryGetValue(term, out var holders)) postings.Add(term, holders = []);
                // Of a common term only the last holders: enough to find copies of one article, however many there are.
                for (var h = holders.Count <= MaxPostings ? 0 : holders.Count - FewPostings; h < holders.Count; h++)
                    shared[holders[h].Article] = shared.GetValueOrDefault(holders[h].Article) + weight * holders[h].Weight;
                holders.Add((i, weight));
            }

            foreach (var j in shared.Keys.Order())
            {
                // What the rare terms alone do not bring near the least similarity, the common ones will not either.
                if (shared[j] < options.MinSimilarity / 2 || !groups.AreNear(i, j)) continue;
                var similarity = vectors[i].Similarity(vectors[j]);
                if (similarity >= groups.LeastOf(i, j)) yield return (j, i, similarity);
            }
        }
    }

    /// <summary>Groups of articles that are merged step by step.</summary>
    private sealed class Grouping(TermVector[] vectors, double?[] days, StoryOptions options)
    {
        /// <summary>How much the least similarity grows each time a group doubles.</summary>
        private const double Growth = 0.15;

        /// <summary>The terms kept of a group: the rest is what its articles do not share.</summary>
        private const int MaxCentreTerms = 250;

        private readonly int[] _group = [.. Enumerable.Range(0, vectors.Length)];
        private readonly List<int>?[] _members = [.. Enumerable.Range(0, vectors.Length).Select(i => new List<int> { i })];
        private readonly TermVector[] _centres = [.. vectors];
        private readonly HashSet<(int, int)> _tooLarge = [];

        public bool AreNear(int left, int right) => days[left] is not { } l || days[right] is not { } r || Math.Abs(l - r) <= options.MaxDaysApart;

        /// <summary>The similarity from which two articles go together.</summary>
        public double LeastOf(int left, int right) => days[left] is null || days[right] is null ? options.MinSimilarityUndated : options.MinSimilarity;

        public void TryMerge(int left, int right)
        {
            var (into, from) = (Math.Min(_group[left], _group[right]), Math.Max(_group[left], _group[right]));
            if (into == from) return;
            var count = _members[into]!.Count + _members[from]!.Count;
            if (_centres[into].Similarity(_centres[from]) < LeastOf(left, right) * Strictness(count)) return;
            if (count > options.MaxArticles)
            {
                _tooLarge.Add((into, from));
                return;
            }

            _centres[into] = _centres[into].Plus(_centres[from], MaxCentreTerms);
            foreach (var member in _members[from]!) _group[member] = into;
            _members[into]!.AddRange(_members[from]!);
            _members[from] = null;
        }

        /// <summary>The larger a group, the more it is a topic and not a story: it takes up only what is more like it.</summary>
        private static double Strictness(int articles) => 1 + Growth * Math.Log2(articles / 2.0);

        public List<List<int>> All() => [.. _members.OfType<List<int>>().Select(m => m.Order().ToList())];

        /// <summary>The numbers of the groups that only their size has kept from being one.</summary>
        public List<List<int>> Divided()
        {
            var numbers = _members.Index().Where(m => m.Item is not null).Select((m, i) => (m.Index, Number: i)).ToDictionary(m => m.Index, m => m.Number);
            var parts = new Dictionary<int, List<int>>();
            foreach (var (left, right) in _tooLarge.Select(p => (numbers[_group[p.Item1]], numbers[_group[p.Item2]])).Where(p => p.Item1 != p.Item2))
            {
                var (one, other) = (PartOf(left), PartOf(right));
                if (one == other) continue;
                var (into, from) = one.Count >= other.Count ? (one, other) : (other, one);
                into.AddRange(from);
                foreach (var number in from) parts[number] = into;
            }

            return [.. parts.Values.Distinct().Select(p => p.Order().ToList()).OrderBy(p => p[0])];

            List<int> PartOf(int number)
            {
                if (!parts.TryGetValue(number, out var part)) parts.Add(number, part = [number]);
                return part;
            }
        }
    }
}
