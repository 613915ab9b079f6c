using FactCheck.Text;
using FactCheck.Text.Numbers;
using FactCheck.Text.Patterns;

namespace FactCheck.Core.Tests.Text;

public class PatternGrammarTests
{
    private const string Words = "[fruit]\ncam, cam sành = 1\nxoài = 2\n";

    [TestCase("a = mua cam => one", "mua cam", 2)]
    [TestCase("a = mua [ngay] cam => one", "mua cam", 2)]
    [TestCase("a = mua [ngay] cam => one", "mua ngay cam", 3)]
    [TestCase("a = (mua|bán) {fruit:a} => one", "bán cam sành", 3)]
    [TestCase("{n} = 1..12 digits 1..2\na = {n:a}/{n:b} => one", "11/12", 3)]
    [TestCase("<f> = {fruit:a} và\na = mua <f> {fruit:b} => one", "mua cam và xoài", 4)]
    [TestCase("a = mua\\(cam\\) => one", "mua(cam)", 4)]
    public void Match_Pattern_ReachesItsEnd(string patterns, string text, int tokens) => Run(patterns, text).End.Should().Be(tokens);

    [TestCase("a = mua cam => one", "mua xoài")]
    [TestCase("a = mua cam => one", "mua\ncam")]
    [TestCase("{n} = 1..12 digits 1..2\na = {n:a}/{n:b} => one", "11 /12")]
    [TestCase("{n} = 1..12 digits 1..2\na = {n:a}/{n:b} => one", "13/12")]
    [TestCase("{n} = 1..12 digits 2\na = {n:a} => one", "3")]
    public void Match_OtherText_Nothing(string patterns, string text) => Run(patterns, text).Production.Should().BeNull();

    [Test]
    public void Match_TwoOfOneLength_TheEarlierLineWins() => Run("a = mua cam => one\nb = mua {fruit:a} => two", "mua cam").Production!.Kind.Should().Be(1);

    [Test]
    public void Match_LongerLine_Wins() => Run("a = mua => one\nb = mua cam => two", "mua cam").Production!.Kind.Should().Be(2);

    [Test]
    public void Match_ContextMarks_LeaveTheContextOut()
    {
        var (production, matcher) = Match("a = mua << cam >> ngay => one", "mua cam ngay");
        production.Should().NotBeNull();
        (matcher.SpanStart, matcher.SpanEnd, matcher.End).Should().Be((1, 2, 3));
    }

    [TestCase("a = mua cam", "=>")]
    [TestCase("a = mua => nine", "\"nine\"")]
    [TestCase("a = mua {none} => one", "{none}")]
    [TestCase("a = mua {fruit:zzz} => one", "\"zzz\"")]
    [TestCase("a = (mua cam => one", "missing")]
    [TestCase("a = <none> => one", "<none>")]
    [TestCase("a = mua => one a", "role=number")]
    [TestCase("no pattern", "name = pattern")]
    public void AddFile_Mistake_IsToldWithFileAndLine(string line, string problem) =>
        FluentActions.Invoking(() => Run("# a comment\n" + line, "mua")).Should().Throw<FormatException>().WithMessage($"test.patterns(2):*{problem}*");

    [Test]
    public void LexiconAddFile_EntryWithoutHeading_IsToldWithFileAndLine() =>
        FluentActions.Invoking(() => new Lexicon(new Vocabulary()).AddFile("test.lexicon", "\ncam = 1")).Should().Throw<FormatException>().WithMessage("test.lexicon(2):*");

    private static (Production? Production, int End) Run(string patterns, string text)
    {
        var (production, matcher) = Match(patterns, text);
        return (production, matcher.End);
    }

    private static (Production? Production, PatternMatcher Matcher) Match(string file, string text)
    {
        var vocabulary = new Vocabulary();
        var lexicon = new Lexicon(vocabulary);
        lexicon.AddFile("test.lexicon", Words);
        var patterns = new PatternGrammar(lexicon);
        patterns.AddFile(0, "test.patterns", file, name => name is "a" or "b" ? name[0] : null, name => name switch { "one" => 1, "two" => 2, _ => null });
        vocabulary.Freeze();
        var numbers = NumberReader.Load(lexicon, vocabulary);
        var matcher = new PatternMatcher(patterns.Compile(vocabulary, numbers), lexicon, numbers);
        var tokens = new TokenBuffer();
        new Tokenizer(vocabulary).Tokenize(text, tokens);
        return (matcher.Match(text, tokens.Tokens, 0), matcher);
    }
}
