using System.Diagnostics.CodeAnalysis;
using FactCheck.Text;

namespace FactCheck.Temporal.Lunar;

/// <summary>
/// The name of a lunar year in the cycle of sixty, a heavenly stem (can) with an earthly branch (chi): Giáp Thìn is 2024, and
/// also 1964 and 2084.
/// </summary>
public readonly record struct SexagenaryYear
{
    private const int CycleLength = 60;

    /// <summary>A year in which the cycle begins with Giáp Tý.</summary>
    private const int FirstOfCycle = 4;

    /// <summary>The ten stems; the usual spelling, then others.</summary>
    private static readonly string[][] Stems =
        [["Giáp"], ["Ất"], ["Bính"], ["Đinh"], ["Mậu"], ["Kỷ", "Kỉ"], ["Canh"], ["Tân"], ["Nhâm"], ["Quý", "Quí", "Qúy"]];

    /// <summary>The twelve branches, from the rat to the pig.</summary>
    private static readonly string[][] Branches =
        [["Tý", "Tí"], ["Sửu"], ["Dần"], ["Mão", "Mẹo"], ["Thìn"], ["Tỵ", "Tị"], ["Ngọ"], ["Mùi"], ["Thân"], ["Dậu"], ["Tuất"], ["Hợi"]];

    private readonly byte _index;

    private SexagenaryYear(int index) => _index = (byte)index;

    /// <summary>The place in the cycle: 0 (Giáp Tý) to 59 (Quý Hợi).</summary>
    public int Index => _index;

    /// <summary>The heavenly stem: Giáp, Ất, Bính…</summary>
    public string Stem => Stems[_index % Stems.Length][0];

    /// <summary>The earthly branch: Tý, Sửu, Dần…</summary>
    public string Branch => Branches[_index % Branches.Length][0];

    /// <summary>The name of a lunar year.</summary>
    /// <param name="lunarYear">Any year; before Tết, a day of a civil year belongs to the lunar year before.</param>
    public static SexagenaryYear Of(int lunarYear) => new(Modulo(lunarYear - FirstOfCycle));

    /// <summary>Reads a name such as «Giáp Thìn», in capitals or small letters, in any usual spelling.</summary>
    /// <exception cref="FormatException">The text is no such name.</exception>
    public static SexagenaryYear Parse(string text) =>
        TryParse(text, out var year) ? year : throw new FormatException($"'{text}' is not the name of a lunar year.");

    /// <summary>Reads a name such as «Giáp Thìn», in capitals or small letters, in any usual spelling.</summary>
    /// <returns>
    /// False if the text is no such name. Of the pairs of a stem and a branch every second one is none: there is no year Giáp Sửu.
    /// </returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SexagenaryYear year)
    {
        year = default;
        if (text is null || WordsOf(text) is not [var stemName, var branchName]) return false;
        var (stem, branch) = (Find(Stems, stemName), Find(Branches, branchName));
        return stem >= 0 && branch >= 0 && TryCreate(stem, branch, out year);
    }

    /// <summary>The name of a stem (0 Giáp to 9 Quý) and a branch (0 Tý to 11 Hợi).</summary>
    /// <returns>False if the two never meet.</returns>
    internal static bool TryCreate(int stem, int branch, out SexagenaryYear year)
    {
        // The one place in the cycle that is this stem's modulo 10 and this branch's modulo 12.
        year = (stem - branch) % 2 == 0 ? new SexagenaryYear(Modulo(6 * stem - 5 * branch)) : default;
        return (stem - branch) % 2 == 0;
    }

    /// <summary>The year of this name that is nearest to another year; the later one if two are thirty years away.</summary>
    public int YearNearest(int lunarYear)
    {
        var ahead = Modulo(_index - Of(lunarYear)._index);
        return lunarYear + (ahead <= CycleLength / 2 ? ahead : ahead - CycleLength);
    }

    /// <summary>The name: «Giáp Thìn».</summary>
    public override string ToString() => $"{Stem} {Branch}";

    private static string[] WordsOf(string text) => NfcText.Of(text).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int Find(string[][] names, string name) => Array.FindIndex(names, n => n.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static int Modulo(int place) => (place % CycleLength + CycleLength) % CycleLength;
}
