using System.Globalization;

namespace FactCheck.Text;

/// <summary>
/// What a character counts as, and the form under which words are looked up: lower case, with one sign for each family of
/// dashes, slashes, quotation marks and digits. Vietnamese lies below U+1F00, which keeps the table in the first-level cache.
/// </summary>
internal static class CharTable
{
    private const int Size = 0x2100;
    private const int ClassShift = 16;
    private static readonly uint[] Entries = BuildEntries();

    public static CharClass ClassOf(char c) => ClassOf(EntryOf(c));

    public static char Fold(char c) => (char)EntryOf(c);

    /// <summary>Class and folded form in one look.</summary>
    public static uint EntryOf(char c)
    {
        var entries = Entries;
        return c < (uint)entries.Length ? entries[c] : Entry(ClassOfRare(c), FoldRare(c));
    }

    public static CharClass ClassOf(uint entry) => (CharClass)(entry >> ClassShift);

    private static uint Entry(CharClass kind, char folded) => ((uint)kind << ClassShift) | folded;

    private static uint[] BuildEntries()
    {
        var entries = new uint[Size];
        for (var i = 0; i < Size; i++)
            entries[i] = Entry(ClassOf(char.GetUnicodeCategory((char)i), (char)i), FoldOf((char)i));
        return entries;
    }

    private static CharClass ClassOfRare(char c) => char.IsDigit(c) ? CharClass.Digit
        : char.IsLetter(c) || char.IsSurrogate(c) ? CharClass.Letter
        : char.IsWhiteSpace(c) || c == '\uFEFF' ? CharClass.Space
        : CharClass.Sign;

    private static char FoldRare(char c) => c switch
    {
        '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        '\u2215' or '\uFF0F' => '/',
        '\uFF05' => '%',
        '\uFF0E' => '.',
        '\uFF0C' => ',',
        '\uFF1A' => ':',
        >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
        _ when char.IsDigit(c) => (char)(CharUnicodeInfo.GetDecimalDigitValue(c) + '0'),
        _ => char.ToLowerInvariant(c),
    };

    private static CharClass ClassOf(UnicodeCategory category, char c) => category switch
    {
        _ when c == '\u00BA' => CharClass.Sign, // º, often typed for °
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Capital,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => CharClass.Letter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => CharClass.Letter,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharClass.Line,
        _ when c is '\n' or '\r' => CharClass.Line,
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => CharClass.Space,
        _ => CharClass.Sign,
    };

    private static char FoldOf(char c) => c switch
    {
        >= '\u2010' and <= '\u2015' => '-',
        '\u2044' => '/',
        '\u2018' or '\u2019' or '\u2032' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u2033' or '\u00AB' or '\u00BB' => '"',
        '\u00D0' => 'đ', // Eth, often typed for Đ
        '\u00BA' => '\u00B0',
        _ when char.IsDigit(c) => (char)(CharUnicodeInfo.GetDecimalDigitValue(c) + '0'),
        _ => char.ToLowerInvariant(c),
    };
}
