namespace FactCheck.Cli.Tests;

/// <summary>The folders of the repository that the tests are run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root
    {
        get
        {
            var folder = TestContext.CurrentContext.TestDirectory;
            while (!File.Exists(Path.Join(folder, "FactCheck.sln"))) folder = Path.GetDirectoryName(folder)!;
            return folder;
        }
    }

    public static string Seeds => Path.Join(Root, "seeds");
}
