using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using FactCheck.Mentions;
using FactCheck.Text;
using NodaTime;

namespace FactCheck.Benchmarks;

/// <summary>How many characters a second one core reads: cut into tokens, searched for times, searched for times and figures.</summary>
[MemoryDiagnoser]
[Config(typeof(WithCharacters))]
public class ScanBenchmarks
{
    private static readonly LocalDateTime Anchor = new(2017, 6, 15, 8, 0);

    private readonly IReadOnlyList<string> _texts = BenchmarkText.Load();
    private readonly List<ScannedMention> _mentions = new(4096);
    private readonly TokenBuffer _tokens = new();
    private MentionScanner _times = null!;
    private MentionScanner _all = null!;
    private Tokenizer _tokenizer = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _times = MentionScanner.ForTimes();
        _all = new MentionScanner();
        _tokenizer = new Tokenizer(_all.Vocabulary);
    }

    [Benchmark]
    public int Tokens()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            _tokenizer.Tokenize(text, _tokens);
            count += _tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public int Times() => Scan(_times);

    [Benchmark]
    public int TimesAndFigures() => Scan(_all);

    private int Scan(MentionScanner scanner)
    {
        var count = 0;
        foreach (var text in _texts)
        {
            _mentions.Clear();
            scanner.Begin(Anchor);
            scanner.Scan(text, _mentions);
            count += _mentions.Count;
        }

        return count;
    }

    private sealed class WithCharacters : ManualConfig
    {
        public WithCharacters() => AddColumn(new CharactersColumn());
    }

    private sealed class CharactersColumn : IColumn
    {
        private readonly Lazy<long> _characters = new(() => BenchmarkText.Load().Sum(t => (long)t.Length));

        public string Id => nameof(CharactersColumn);

        public string ColumnName => "Mchar/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Millions of characters (UTF-16 code units) read in a second";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (_characters.Value * 1e3 / statistics.Mean).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "?";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
