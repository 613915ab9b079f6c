namespace FactCheck.Cli.Tests;

/// <summary>
/// Compares what the tool writes with what a person has looked at and approved: the files in <c>Approved</c>. To approve what is
/// written now, run the tests with <c>FACTCHECK_APPROVE=1</c> and look at the difference before it is committed.
/// </summary>
internal static class Approval
{
    private const string Variable = "FACTCHECK_APPROVE";

    /// <summary>Fails if the text is not what was approved under that name.</summary>
    public static void Verify(string name, string received)
    {
        var approved = Path.Join(Repository.Root, "tests", "FactCheck.Cli.Tests", "Approved", name);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, received);
        }

        File.Exists(approved).Should().BeTrue($"{name} is to be approved: run the tests with {Variable}=1 and look at it");
        received.Should().Be(File.ReadAllText(approved), $"it was approved; if the new text is right, run the tests with {Variable}=1");
    }
}
