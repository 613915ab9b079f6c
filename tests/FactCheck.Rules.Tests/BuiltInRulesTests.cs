namespace FactCheck.Rules.Tests;

public class BuiltInRulesTests
{
    private static readonly RuleInfo[] Infos = [.. BuiltInRules.All().Select(r => r.Info)];

    [Test]
    public void All_Ids_AreFcAndFourDigitsInAscendingOrderEachOnce() =>
        Infos.Select(i => i.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal)
            .And.OnlyContain(id => id.Length == 6 && id.StartsWith("FC", StringComparison.Ordinal) && id.Skip(2).All(char.IsAsciiDigit));

    [Test]
    public void All_Names_AreWordsInLowerCaseJoinedByHyphensEachOnce() =>
        Infos.Select(i => i.Name).Should().OnlyHaveUniqueItems()
            .And.OnlyContain(name => name.Split('-').All(word => word.Length > 0 && word.All(char.IsAsciiLetterLower)));

    [Test]
    public void All_Reasons_AreToldInBothLanguages() =>
        Infos.Select(i => i.Why).Should().OnlyContain(w => !string.IsNullOrWhiteSpace(w.English) && !string.IsNullOrWhiteSpace(w.Vietnamese) && w.English != w.Vietnamese)
            .And.OnlyContain(w => w.Vietnamese.IsNormalized() && w.Vietnamese.Any(c => c > 127));

    [Test]
    public void All_CalledTwice_GivesNewInstances() => BuiltInRules.All()[0].Should().NotBeSameAs(BuiltInRules.All()[0]);

    [Test]
    public void All_RulesOfTheAssembly_AreAmongThem() =>
        BuiltInRules.All().Select(r => r.GetType()).Should().BeEquivalentTo(
            typeof(BuiltInRules).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract));

    [Test]
    public void FactChecker_RulesInAnyOrder_AsksThemById() =>
        new FactChecker(BuiltInRules.All().Reverse()).Rules.Select(r => r.Info.Id).Should().Equal(Infos.Where(i => !i.IsStrict).Select(i => i.Id));
}
