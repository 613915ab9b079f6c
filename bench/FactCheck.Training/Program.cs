using System.Globalization;
using System.Text;
using FactCheck;
using FactCheck.Articles.Reading;
using FactCheck.Facts.Alignment;
using FactCheck.Training;

// Learns the weights of alignment.weights from an annotated corpus (articles.jsonl, facts.jsonl), and tells by cross-validation
// over stories how well they do: dotnet run --project bench/FactCheck.Training -c Release -- CORPUS_FOLDER [alignment.weights]

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: FactCheck.Training CORPUS_FOLDER [OUTPUT_FILE]");
    return 2;
}

var articles = ArticleFiles.Read(Path.Combine(args[0], "articles.jsonl")).Articles;
var annotations = new Annotations(AnnotatedFact.ReadAll(Path.Combine(args[0], "facts.jsonl")));
var same = new List<Example>();
var different = new List<Example>();
foreach (var claims in new FactChecker([]).Profiles(articles))
{
    var groups = new ClaimGroups(claims);
    same.AddRange(Examples.Same(groups, annotations));
    new StoryAligner().JoinAgreeing(groups);
    different.AddRange(Examples.Different(groups, annotations));
}

var output = new StringBuilder("# Weights of the two models that say whether two claims are about the same thing, by feature. Made by bench/FactCheck.Training.\n");
Report("same", "Claims whose values are the same or compatible.", same, penalty: 1);
Report("different", "Claims whose values differ.", different, penalty: 1);
if (args.Length > 1) File.WriteAllText(args[1], output.ToString());
return 0;

void Report(string section, string title, List<Example> examples, double penalty)
{
    Console.WriteLine($"{section}: {examples.Count} pairs, {examples.Count(e => e.IsPositive)} about the same thing");
    Evaluation.CrossValidate(examples, penalty);
    var weights = LogisticRegression.Fit(examples, penalty);
    output.Append(CultureInfo.InvariantCulture, $"\n# {title}\n[{section}]\n");
    foreach (var feature in Enum.GetValues<AlignmentFeature>())
        output.Append(CultureInfo.InvariantCulture, $"{Examples.NameOf(feature)} = {weights[(int)feature]:0.###}\n");
}
