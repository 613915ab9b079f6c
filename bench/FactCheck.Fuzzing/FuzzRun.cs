using System.Globalization;
using System.Security.Cryptography;

namespace FactCheck.Fuzzing;

/// <summary>Feeds a harness with inputs until its time is over.</summary>
internal sealed class FuzzRun : IDisposable
{
    /// <summary>An input that takes longer than this hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly IHarness _harness;
    private readonly FuzzOptions _options;
    private readonly TextWriter _log;
    private readonly Random _random;
    private readonly Mutator _mutator;
    private readonly Coverage _coverage = new();
    private readonly List<FuzzInput> _corpus = [];
    private readonly Dictionary<string, FuzzInput> _findings = new(StringComparer.Ordinal);
    private readonly Timer _watchdog;
    private (FuzzInput Input, double Ratio, TimeSpan Time)? _slowest;
    private long _runs;

    /// <param name="create">Makes the harness, once the branches are counted.</param>
    /// <param name="options">How long and with what.</param>
    /// <param name="log">Receives what is found, and how it goes.</param>
    public FuzzRun(Func<IHarness> create, FuzzOptions options, TextWriter log)
    {
        (_harness, _options, _log) = (create(), options, log);
        _random = new Random(options.Seed);
        _mutator = new Mutator(_random, TokenFile.ReadAll(_harness.TokenFiles));
        _watchdog = new Timer(_ => GiveUp(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Directory.CreateDirectory(options.Findings);
    }

    /// <summary>The inputs that broke something, each once for what it broke.</summary>
    public IReadOnlyDictionary<string, FuzzInput> Findings => _findings;

    /// <summary>How many inputs were run.</summary>
    public long Runs => _runs;

    public void Run()
    {
        var start = Environment.CpuUsage.TotalTime;
        var next = TimeSpan.FromMinutes(1);
        foreach (var input in Inputs.Of(_harness.Name, _options.Corpus)) Try(input, isGiven: true);
        while (Used() < _options.Budget && _runs < _options.MaxRuns)
        {
            Try(_mutator.Mutate(Pick(), Pick()), isGiven: false);
            if (Used() < next) continue;
            Report(Used());
            next += TimeSpan.FromMinutes(1);
        }

        Report(Used());
        if (_slowest is { } slowest) _log.WriteLine(Line($"slowest: {slowest.Time.TotalMilliseconds:F1} ms for {slowest.Input.Length} bytes, {slowest.Ratio:P0} of what it may take"));
        File.Delete(CurrentPath);

        TimeSpan Used() => Environment.CpuUsage.TotalTime - start;
    }

    public void Dispose()
    {
        _watchdog.Dispose();
        _coverage.Dispose();
    }

    /// <summary>The input that is being run: what is left of a process that died of it.</summary>
    private string CurrentPath => Path.Join(_options.Findings, $"{_harness.Name}-running");

    /// <summary>Later inputs took newer branches: every second time one of the last.</summary>
    private FuzzInput Pick() => _random.Next(2) == 0 ? _corpus[_random.Next(_corpus.Count)] : _corpus[^(1 + _random.Next(Math.Min(_corpus.Count, 64)))];

    private void Try(FuzzInput input, bool isGiven)
    {
        File.WriteAllBytes(CurrentPath, input.Bytes);
        _runs++;
        _coverage.Begin();
        var fault = FaultOf(input, out var time);
        var isNew = _coverage.TakeNew();
        fault ??= FaultOfTime(input, time);
        if (fault is not null) Record(input, fault);
        else if (isGiven || isNew) Keep(input, isGiven);
    }

    private Fault? FaultOf(FuzzInput input, out TimeSpan time)
    {
        _watchdog.Change(Patience, Timeout.InfiniteTimeSpan);
        var start = Environment.CpuUsage.TotalTime;
        try
        {
            _harness.Run(input);
            return null;
        }
#pragma warning disable CA1031 // Every exception is what is looked for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Fault.Of(e);
        }
        finally
        {
            time = Environment.CpuUsage.TotalTime - start;
            _watchdog.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Whether an input takes longer than it may, of the processor. The first time code is compiled: it must take so long every time.</summary>
    private Fault? FaultOfTime(FuzzInput input, TimeSpan time)
    {
        var (least, perByte) = _harness.Allowance;
        var allowed = least + (perByte * input.Length);
        for (var again = 0; again < 3 && time / allowed > (_slowest?.Ratio ?? 0); again++)
        {
            FaultOf(input, out var repeated);
            if (repeated < time) time = repeated;
        }

        if (time / allowed > (_slowest?.Ratio ?? 0)) _slowest = (input, time / allowed, time);
        return time > allowed ? new Fault("time grows with the length at most", Line($"{time.TotalMilliseconds:F0} ms for {input.Length} bytes")) : null;
    }

    private void Record(FuzzInput input, Fault fault)
    {
        if (_findings.ContainsKey(fault.Key)) return;
        _findings.Add(fault.Key, input);
        Save(input, fault);
        var shortest = fault.Key.StartsWith("time", StringComparison.Ordinal) ? input : new Minimizer(i => FaultOf(i, out _)).Minimize(input, fault);
        _findings[fault.Key] = shortest;
        Save(shortest, fault);
        _log.WriteLine($"FOUND {fault.Key}\n{shortest}\n{FaultOf(shortest, out _)?.Description ?? fault.Description}\n");
    }

    private void Save(FuzzInput input, Fault fault) => File.WriteAllBytes(Path.Join(_options.Findings, $"{_harness.Name}-{fault.Mark}{input.Extension}"), input.Bytes);

    private void Keep(FuzzInput input, bool isGiven)
    {
        _corpus.Add(input);
        if (isGiven || _options.Corpus is null) return;
        var folder = Directory.CreateDirectory(Path.Join(_options.Corpus, _harness.Name)).FullName;
        File.WriteAllBytes(Path.Join(folder, Convert.ToHexStringLower(SHA256.HashData(input.Bytes))[..16] + input.Extension), input.Bytes);
    }

    private void Report(TimeSpan used) =>
        _log.WriteLine(Line($"{_harness.Name}: {used.TotalSeconds:F0} s of processor, {_runs} inputs, {_corpus.Count} kept, {_coverage.Steps} branches, {_findings.Count} found"));

    private void GiveUp()
    {
        _log.WriteLine($"{_harness.Name}: an input hangs: {CurrentPath}");
        Environment.Exit(2);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
