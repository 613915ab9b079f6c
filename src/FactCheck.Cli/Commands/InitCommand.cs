using System.CommandLine;
using FactCheck.Cli.Configuration;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck init</c>: writes a configuration with comments, and its schema for editors.</summary>
internal static class InitCommand
{
    public static Command Create(string language)
    {
        var command = new Command("init", Messages.InitCommand.In(language));
        command.SetAction(_ => Run(language));
        return command;
    }

    private static int Run(string language)
    {
        if (File.Exists(Settings.FileName))
        {
            Terminal.WriteError(Messages.AlreadyThere(Settings.FileName).In(language));
            return ExitCodes.Failure;
        }

        try
        {
            // The schema may be an older one of the tool: it is always that of this version.
            foreach (var name in (string[])[Settings.SchemaName, Settings.FileName]) Write(name);
        }
        catch (Exception e) when (ReplacementFile.IsFailureToWrite(e))
        {
            Terminal.WriteError(Messages.CannotWrite(Settings.FileName, e).In(language));
            return ExitCodes.Failure;
        }

        Console.Error.WriteLine(Messages.InitWritten(Settings.FileName, Settings.SchemaName).In(language));
        return ExitCodes.Success;
    }

    private static void Write(string name)
    {
        using var resource = typeof(InitCommand).Assembly.GetManifestResourceStream(name)!;
        using var file = new ReplacementFile(Path.GetFullPath(name));
        resource.CopyTo(file.Stream);
        file.Complete();
    }
}
