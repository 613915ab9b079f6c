using FactCheck.Cli.Commands;

return CommandLine.Run(args);
