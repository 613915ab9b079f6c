using System.CommandLine;

namespace FactCheck.Cli.Commands;

/// <summary>Makes the options and arguments that several commands have.</summary>
internal static class Options
{
    public static Argument<string[]> Paths(string language)
    {
        var argument = new Argument<string[]>("PATH")
        {
            Description = Messages.PathArgument.In(language),
            Arity = ArgumentArity.OneOrMore,
            HelpName = "PATH",
        };
        argument.Validators.Add(result =>
        {
            var option = result.Tokens.FirstOrDefault(t => t.Value.StartsWith('-') && t.Value != "-" && !Path.Exists(t.Value));
            if (option is not null) result.AddError(Messages.UnknownArgument(option.Value, "factcheck --help").In(language));
        });
        return argument;
    }

    /// <summary>An option that takes one of a few words.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="usual">The value if the option is not given.</param>
    /// <param name="choices">The words with their values.</param>
    public static Option<T> Choice<T>(string name, LocalizedText description, string language, T usual, IEnumerable<(string Word, T Value)> choices)
    {
        var values = choices.ToList();
        var words = values.ConvertAll(c => c.Word);
        var usualWord = values.Find(c => EqualityComparer<T>.Default.Equals(c.Value, usual)).Word;
        var option = new Option<T>(name)
        {
            Description = $"{description.In(language)} [{usualWord}]",
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => usual,
        };
        option.CompletionSources.Add(_ => words.Select(w => new System.CommandLine.Completions.CompletionItem(w)));
        option.CustomParser = result =>
        {
            var word = result.Tokens.Count > 0 ? result.Tokens[^1].Value : "";
            var at = words.FindIndex(w => string.Equals(w, word, StringComparison.OrdinalIgnoreCase));
            if (at >= 0) return values[at].Value;
            result.AddError(Messages.NotAChoice(name, word, words).In(language));
            return usual;
        };
        return option;
    }
}
