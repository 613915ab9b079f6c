using System.Globalization;
using FactCheck.Hostile;

// Writes hostile inputs, and measures what the tool makes of them:
//   dotnet run --project bench/FactCheck.Hostile -c Release -- list
//   dotnet run --project bench/FactCheck.Hostile -c Release -- write CASE SCALE FOLDER
//   dotnet run --project bench/FactCheck.Hostile -c Release -- run [CASE…] [--scales 1,2,4]
//   dotnet run --project bench/FactCheck.Hostile -c Release -- stop FILE
// The folders that «run» needs are in the folder for temporary files, some hundred megabytes large, and are removed again.

switch (args)
{
    case ["list"]:
        foreach (var hostile in HostileCases.All) Console.WriteLine($"{hostile.Name,-14} {hostile.What} (1x: {hostile.Unit:N0}); {string.Join(' ', hostile.Command)}");
        return 0;
    case ["write", var name, var scale, var folder] when HostileCases.Find(name) is { } hostile && double.TryParse(scale, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var times):
        hostile.WriteTo(Directory.CreateDirectory(folder).FullName, times);
        return 0;
    case ["stop", var file] when File.Exists(file):
        Interruption.Measure(Path.GetFullPath(file));
        return 0;
    case ["run", .. var rest]:
        return Run([.. rest.TakeWhile(a => a != "--scales")], [.. rest.SkipWhile(a => a != "--scales").Skip(1)]);
    default:
        Console.Error.WriteLine("usage: FactCheck.Hostile list | write CASE SCALE FOLDER | run [CASE…] [--scales 1,2,4] | stop FILE; «list» names the cases");
        return 2;
}

static int Run(string[] names, string[] scales)
{
    var unknown = Array.Find(names, n => HostileCases.Find(n) is null);
    if (unknown is not null)
    {
        Console.Error.WriteLine($"no case «{unknown}»; «list» names them");
        return 2;
    }

    var times = (scales is [var list] ? list : "1,2,4").Split(',').Select(s => double.Parse(s, CultureInfo.InvariantCulture)).ToArray();
    Table.WriteHeader(times);
    foreach (var hostile in names.Length == 0 ? HostileCases.All : [.. names.Select(n => HostileCases.Find(n)!)])
        Table.WriteRow(hostile, [.. times.Select(t => Measurement.Of(hostile, t))]);
    return 0;
}
