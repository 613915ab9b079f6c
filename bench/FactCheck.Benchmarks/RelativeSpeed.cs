using System.Runtime.CompilerServices;
using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Rules;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>
/// How many times as long our work takes as a plain scan of the same text for digits. Both are done in turn, again and again, so that
/// neither the speed of the machine nor what else it does tells in the ratio; the processor's time is taken, not the clock's.
/// </summary>
internal sealed class RelativeSpeed
{
    private const int Articles = 300;

    /// <summary>Written of the same sentences, the articles tell one story, and each is compared with each: fewer take as long.</summary>
    private const int ArticlesOfStory = 12;

    private const int WarmUpRounds = 8;
    private const int Rounds = 25;

    /// <summary>So many scans take about as long as our quickest work: too short a time cannot be measured well.</summary>
    private const int PlainScans = 40;

    private static readonly LocalDateTime Anchor = new(2025, 11, 25, 8, 0);

    private readonly Article[] _articles = [.. Enumerable.Range(0, Articles).Select(Article)];
    private readonly FactChecker _checker = new(BuiltInRules.All());
    private readonly MentionScanner _scanner = new();
    private readonly Tokenizer _tokenizer;
    private readonly TokenBuffer _tokens = new();
    private readonly List<ScannedMention> _mentions = new(256);

    private RelativeSpeed() => _tokenizer = new Tokenizer(_scanner.Vocabulary);

    /// <summary>For each kind of work the median of its ratios.</summary>
    public static IReadOnlyDictionary<string, double> Measure()
    {
        var speed = new RelativeSpeed();
        Work[] works =
        [
            new("tokens", Articles, speed.Tokens), new("mentions", Articles, speed.Mentions), new("claims", Articles, speed.Claims),
            new("check", ArticlesOfStory, speed.Check),
        ];
        for (var i = 0; i < WarmUpRounds; i++) _ = speed.Round(works);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => speed.Round(works)).ToArray();
        return works.Index().ToDictionary(w => w.Item.Name, w => Median(rounds.Select(r => r[w.Index])), StringComparer.Ordinal);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static Article Article(int number) =>
        new($"{number:000}", BenchmarkText.Synthetic(number)) { Publication = Publication.At(Anchor.WithOffset(Offset.FromHours(7))) };

    private double[] Round(Work[] works)
    {
        var plain = TimeOf(PlainScan) / PlainScans;
        return [.. works.Select(w => TimeOf(w.Run) / (plain * w.Articles / Articles))];
    }

    private static double TimeOf(Func<int> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        _ = work();
        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds;
    }

    private int PlainScan()
    {
        var count = 0;
        for (var i = 0; i < PlainScans; i++)
            foreach (var article in _articles) count += Digits(article.Body);
        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Digits(string text)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsAsciiDigit(c)) count++;
        return count;
    }

    private int Tokens()
    {
        foreach (var article in _articles) _tokenizer.Tokenize(article.Body, _tokens);
        return _tokens.Count;
    }

    private int Mentions()
    {
        foreach (var article in _articles)
        {
            _mentions.Clear();
            _scanner.Begin(Anchor);
            _scanner.Scan(article.Body, _mentions);
        }

        return _mentions.Count;
    }

    private int Claims() => _checker.Read(_articles).Count;

    private int Check() => _checker.Check(_articles.Take(ArticlesOfStory)).Findings.Count;

    /// <summary>What is measured, and the text of how many articles it reads.</summary>
    private sealed record Work(string Name, int Articles, Func<int> Run);
}
