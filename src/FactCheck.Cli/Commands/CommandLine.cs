using System.CommandLine;
using FactCheck.Cli.Output;

namespace FactCheck.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args)
    {
        var language = LanguageOption.Find(args);
        try
        {
            var parsed = Build(language).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count == 0 || HelpPrinter.IsAskedFor(parsed) || IsCompletion(args)) return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            Terminal.WriteError(UsageErrors.Describe(parsed).In(language));
        }
        catch (Exception e)
        {
            Terminal.WriteError(Messages.InternalError(e).In(language));
        }

        return ExitCodes.Failure;
    }

    /// <summary>Whether a shell asks how the user may go on: the line is not complete then.</summary>
    private static bool IsCompletion(string[] args) => args.Length > 0 && args[0].StartsWith("[suggest", StringComparison.Ordinal);

    private static RootCommand Build(string language)
    {
        var root = new RootCommand(Messages.Tool.In(language))
        {
            CheckCommand.Create(language),
            FactsCommand.Create(language),
            ExtractCommand.Create(language),
            RulesCommand.Create(language),
            ExplainCommand.Create(language),
            InitCommand.Create(language),
            BaselineCommand.Create(language),
            CompletionCommand.Create(language),
            LanguageOption.Create(language),
        };
        HelpPrinter.Install(root, language);
        return root;
    }
}
