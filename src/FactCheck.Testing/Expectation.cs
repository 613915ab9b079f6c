using FluentAssertions;
using FluentAssertions.Execution;

namespace FactCheck.Testing;

/// <summary>Tells FluentAssertions what was expected and what was found instead; within an assertion scope the test goes on.</summary>
internal static class Expectation
{
    /// <param name="holds">Whether it is as expected.</param>
    /// <param name="expectation">What was expected, with <c>{reason}</c> for why and <c>{0}</c> for what was found.</param>
    /// <param name="failure">What was found, for people.</param>
    /// <param name="because">Why it was expected.</param>
    /// <param name="becauseArgs">What stands for the placeholders of <paramref name="because"/>.</param>
    [CustomAssertion]
    public static bool Check(bool holds, string expectation, string failure, string because, object[] becauseArgs)
    {
        Execute.Assertion.ForCondition(holds).BecauseOf(because, becauseArgs).FailWith(expectation, new Verbatim(failure));
        return holds;
    }

    /// <summary>Words of the test's author within an expectation.</summary>
    public static string Escape(string words) => words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
