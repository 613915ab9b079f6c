using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck completion</c>: a script by which a shell completes the tool's commands, options and values.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _factcheck() {
            local words
            words=$(factcheck "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
            COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _factcheck factcheck
        """;

    private const string Zsh = """
        #compdef factcheck
        _factcheck() {
            local -a words
            words=("${(@f)$(factcheck "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            compadd -a words
            _files
        }
        compdef _factcheck factcheck
        """;

    private const string Fish = """
        complete -c factcheck -a '(factcheck "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName factcheck -ScriptBlock {
            param($word, $line, $position)
            factcheck "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public static Command Create(string language)
    {
        var shell = new Argument<string>("SHELL") { Description = Messages.ShellArgument.In(language), HelpName = "SHELL" };
        (string Name, string Script)[] scripts = [("bash", Bash), ("zsh", Zsh), ("fish", Fish), ("pwsh", PowerShell)];
        shell.CompletionSources.Add(_ => scripts.Select(s => new System.CommandLine.Completions.CompletionItem(s.Name)));
        shell.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && scripts.All(s => s.Name != result.Tokens[0].Value))
                result.AddError(Messages.NotAChoice("SHELL", result.Tokens[0].Value, scripts.Select(s => s.Name)).In(language));
        });
        var command = new Command("completion", Messages.CompletionCommand.In(language)) { shell };
        command.SetAction(parsed =>
        {
            Console.Out.Write(scripts.First(s => s.Name == parsed.GetRequiredValue(shell)).Script.ReplaceLineEndings("\n") + "\n");
            return ExitCodes.Success;
        });
        return command;
    }
}
