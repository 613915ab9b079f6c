using System.Reflection;
using System.Runtime.CompilerServices;

namespace FactCheck.Rules.Tests;

/// <summary>What all threads share is set once, and holds nothing that could be changed.</summary>
public class StaticStateTests
{
    private static readonly Assembly[] Libraries = [typeof(FactChecker).Assembly, typeof(BuiltInRules).Assembly];

    private static readonly Type[] Collections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(SortedSet<>), typeof(Queue<>), typeof(Stack<>),
        typeof(System.Collections.Concurrent.ConcurrentDictionary<,>), typeof(System.Text.StringBuilder), typeof(Random),
    ];

    private static IEnumerable<FieldInfo> Fields => Libraries.SelectMany(a => a.GetTypes()).Where(t => !IsGenerated(t))
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)).Where(f => !f.IsLiteral);

    [Test]
    public void StaticFields_AreSetOnce() => Fields.Where(f => !f.IsInitOnly).Select(Name).Should().BeEmpty();

    [Test]
    public void StaticFields_AreNoCollectionsThatCanBeAddedTo() => Fields.Where(f => Collections.Contains(Definition(f.FieldType))).Select(Name).Should().BeEmpty();

    [Test]
    public void StaticFields_ThatOthersCanSee_AreNoArrays() =>
        Fields.Where(f => f.FieldType.IsArray && f.IsPublic && f.DeclaringType!.IsVisible).Select(Name).Should().BeEmpty();

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsGenerated(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute)) || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static string Name(FieldInfo field) => $"{field.DeclaringType}.{field.Name}";
}
