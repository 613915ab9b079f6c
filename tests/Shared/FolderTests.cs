namespace FactCheck.Tests;

/// <summary>Tests that each have a folder of files.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public abstract class FolderTests : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
