using FactCheck.Articles;
using FactCheck.Rules;
using FactCheck.Stories;
using FactCheck.Temporal;

namespace FactCheck;

/// <summary>What a <see cref="FactChecker"/> is made of.</summary>
public sealed class FactCheckerOptions
{
    /// <summary>The rules that it asks: none unless added.</summary>
    public RuleSet Rules { get; set; } = new();

    /// <summary>When articles count as telling the same news.</summary>
    public StoryOptions Stories { get; set; } = new();

    /// <summary>Readers of the times of articles in other languages: none unless added.</summary>
    public IList<ITemporalExtractor> Extractors { get; } = [];

    /// <summary>
    /// What is known of the outlets, by what articles give as their source, or by the host of their address (<c>tuoitre.vn</c> also
    /// covers <c>m.tuoitre.vn</c>). Compared without regard to case.
    /// </summary>
    public IDictionary<string, SourceProfile> Sources { get; } = new SortedDictionary<string, SourceProfile>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many threads read articles at the same time at most: as many as there are processors unless set. The result is the same for any number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to less than 1.</exception>
    public int MaxThreads
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>Told after each article how many are read, and how many there are; on the thread that read it, never on two at once.</summary>
    public IProgress<(int Done, int Total)>? Progress { get; set; }

    /// <summary>Other names of persons and things, by the name they are compared by: «bầu Đức» for «Đoàn Nguyên Đức».</summary>
    public IDictionary<string, IReadOnlyList<string>> Aliases { get; } = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}
