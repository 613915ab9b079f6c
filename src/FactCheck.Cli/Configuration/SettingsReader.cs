using System.Globalization;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Articles.Reading;
using FactCheck.Cli.Output;
using FactCheck.Rules;
using FactCheck.Temporal;
using NodaTime;

namespace FactCheck.Cli.Configuration;

/// <summary>Makes settings of a <c>factcheck.json</c>, and tells of every key and value that is not right with its line.</summary>
internal sealed class SettingsReader(string path)
{
    private const string Off = "off", On = "on";

    private static readonly string[] Levels = [Off, On, .. Enum.GetValues<Severity>().Select(Names.Of)];

    private readonly List<ReadingProblem> _problems = [];
    private readonly Settings _settings = new() { Path = path };

    /// <summary>The keys of the file.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["$schema", "rules", "sources", "aliases", "ignore", "limits", "baseline"];

    /// <summary>The keys of a rule.</summary>
    public static IReadOnlyList<string> RuleKeys { get; } = ["severity", "options"];

    /// <summary>The keys of a source.</summary>
    public static IReadOnlyList<string> SourceKeys { get; } = ["zone", "reliability"];

    /// <summary>What is wrong, in the order of the file.</summary>
    public IReadOnlyList<ReadingProblem> Problems => _problems;

    public Settings Read(LocatedJson root)
    {
        foreach (var (key, value) in Entries(root, Keys, SettingsMessages.Settings))
        {
            switch (key)
            {
                case "rules": ReadRules(value); break;
                case "sources": ReadSources(value); break;
                case "aliases": ReadAliases(value); break;
                case "ignore": foreach (var glob in Strings(value, key)) _settings.Ignore.Add(glob); break;
                case "limits": ReadLimits(value); break;
                case "baseline": _settings.Baseline = Text(value, key) is { } file ? Path.GetFullPath(file, _settings.Folder) : null; break;
            }
        }

        return _settings;
    }

    private void ReadRules(LocatedJson rules)
    {
        foreach (var (selector, rule) in Entries(rules, null, SettingsMessages.Of("rules")))
        {
            if (rule.Kind == JsonValueKind.String)
            {
                SetLevel(selector, rule);
                continue;
            }

            foreach (var (key, value) in Entries(rule, RuleKeys, SettingsMessages.Rule(selector)))
            {
                if (key == "severity") SetLevel(selector, value);
                else foreach (var (option, set) in Entries(value, null, SettingsMessages.Of("options"))) SetOption(selector, option, set);
            }
        }
    }

    private void SetLevel(string selector, LocatedJson value)
    {
        if (Text(value, selector) is not { } level) return;
        if (!Levels.Contains(level)) Report(value.Line, Suggestion.With(SettingsMessages.NotALevel(level, Levels), level, Levels));
        else if (level == Off) Configure(value.Line, selector, () => _settings.Rules.TurnOff(selector));
        else if (level == On) Configure(value.Line, selector, () => _settings.Rules.TurnOn(selector));
        else Configure(value.Line, selector, () => _settings.Rules.SetSeverity(selector, Enum.Parse<Severity>(level, ignoreCase: true)));
    }

    private void SetOption(string selector, string option, LocatedJson value)
    {
        var known = _settings.Rules.All.SelectMany(r => r.Options).Select(o => o.Name);
        if (value.Kind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null) Report(value.Line, SettingsMessages.NotOneValue(option));
        else Configure(value.Line, option, () => _settings.Rules.SetOption(selector, option, value.Text), known);
    }

    /// <summary>Does what may turn out to name a rule or an option that does not exist.</summary>
    private void Configure(int line, string word, Action action, IEnumerable<string>? known = null)
    {
        try
        {
            action();
        }
        catch (RuleConfigurationException e)
        {
            var names = known ?? _settings.Rules.All.SelectMany(r => (string[])[r.Info.Id, r.Info.Name, .. r.Groups]);
            Report(line, names.Contains(word) ? e.Reason : Suggestion.With(e.Reason, word, names));
        }
    }

    private void ReadSources(LocatedJson sources)
    {
        foreach (var (name, source) in Entries(sources, null, SettingsMessages.Of("sources")))
        {
            var (zone, reliability) = (default(DateTimeZone), SourceProfile.UsualReliability);
            foreach (var (key, value) in Entries(source, SourceKeys, SettingsMessages.Source(name)))
            {
                if (key == "zone") zone = Zone(value);
                else reliability = Reliability(value) ?? reliability;
            }

            _settings.Sources[name] = new SourceProfile(zone, reliability);
        }
    }

    private void ReadLimits(LocatedJson limits)
    {
        foreach (var (key, value) in Entries(limits, [.. Limits.All.Select(l => l.Name)], SettingsMessages.Of("limits")))
        {
            var limit = Limits.All.First(l => l.Name == key);
            var isNumber = int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && value.Kind == JsonValueKind.Number;
            if (isNumber && number >= limit.Least && number <= limit.Most) _settings.Limits = limit.Set(_settings.Limits, number);
            else Report(value.Line, SettingsMessages.NotALimit(limit, value.Text));
        }
    }

    private DateTimeZone? Zone(LocatedJson value)
    {
        if (Text(value, "zone") is not { Length: > 0 } name) return null;
        if (ZoneTable.Find(name) is { } zone) return zone;
        Report(value.Line, Suggestion.With(SettingsMessages.NotAZone(name), name, DateTimeZoneProviders.Tzdb.Ids));
        return null;
    }

    private double? Reliability(LocatedJson value)
    {
        if (value.Kind == JsonValueKind.Number && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1) return number;
        Report(value.Line, SettingsMessages.NotAReliability(value.Text));
        return null;
    }

    private void ReadAliases(LocatedJson aliases)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, list) in Entries(aliases, null, SettingsMessages.Of("aliases")))
        {
            var others = Strings(list, name).ToArray();
            foreach (var alias in others.Prepend(name).Where(a => !a.Any(char.IsLetterOrDigit))) Report(list.Line, SettingsMessages.NoWord(alias));
            foreach (var alias in others.Where(a => !owners.TryAdd(a, name))) Report(list.Line, SettingsMessages.TwoNames(alias, owners[alias], name));
            _settings.Aliases[name] = others;
        }
    }

    /// <summary>The properties of an object, without those that are not known or stand there twice.</summary>
    private IEnumerable<(string Key, LocatedJson Value)> Entries(LocatedJson value, IReadOnlyList<string>? known, LocalizedText what)
    {
        if (value.Kind != JsonValueKind.Object) Report(value.Line, SettingsMessages.NotAnObject(what));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, line, property) in value.Properties)
        {
            if (known is not null && !known.Contains(name)) Report(line, Suggestion.With(SettingsMessages.UnknownKey(name, what, known), name, known));
            else if (!seen.Add(name)) Report(line, SettingsMessages.Twice(name));
            else yield return (name, property);
        }
    }

    private IEnumerable<string> Strings(LocatedJson value, string key)
    {
        if (value.Kind != JsonValueKind.Array) Report(value.Line, SettingsMessages.NotAList(key));
        return value.Items.Select(i => Text(i, key)).OfType<string>();
    }

    private string? Text(LocatedJson value, string key)
    {
        if (value.Kind == JsonValueKind.String && value.Text.Length > 0) return value.Text;
        Report(value.Line, SettingsMessages.NotAText(key));
        return null;
    }

    private void Report(int line, LocalizedText message) => _problems.Add(new ReadingProblem(path, line, message));
}
