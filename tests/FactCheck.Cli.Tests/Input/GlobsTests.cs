using FactCheck.Cli.Input;

namespace FactCheck.Cli.Tests.Input;

public class GlobsTests
{
    [TestCase("nháp", "/g/nháp", true)]
    [TestCase("nháp", "/g/tin/nháp", true)]
    [TestCase("nháp/", "/g/tin/nháp/a.md", true)]
    [TestCase("nháp", "/g/tin/nháp.md", false)]
    [TestCase("*.html", "/g/tin/a.html", true)]
    [TestCase("tin/*.html", "/g/tin/a.html", true)]
    [TestCase("tin/*.html", "/g/cũ/tin/a.html", false)]
    [TestCase("tin/**/a.html", "/g/tin/x/y/a.html", true)]
    [TestCase("tin/cũ", "/g/tin/cũ/x/a.html", true)]
    public void Covering_Pattern_CoversWhatIsMeant(string pattern, string path, bool isCovered) => Globs.Covering("/g", [pattern])(path).Should().Be(isCovered);
}
