using System.Globalization;
using System.Text;
using FactCheck.Articles.Reading;
using FactCheck.Facts.Alignment;
using FactCheck.Training;

// Learns the weights of alignment.weights from an annotated corpus (articles.jsonl, facts.jsonl), and tells by cross-validation
// over stories how well they do: dotnet run --project bench/FactCheck.Training -c Release -- CORPUS_FOLDER [alignment.weights]

// Or counts how common each syllable is: dotnet run --project bench/FactCheck.Training -c Release -- --terms articles.jsonl terms.frequencies

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: FactCheck.Training CORPUS_FOLDER [OUTPUT_FILE] | --terms ARTICLES OUTPUT_FILE");
    return 2;
}

if (args is ["--terms", var source, var target])
{
    File.WriteAllText(target, TermCount.Of(ArticleFiles.Read(source).Articles));
    return 0;
}

var trainer = new Trainer(Corpus.Read(args[0]));
CrossValidation.Run(trainer);
if (args.Length > 1) File.WriteAllText(args[1], Written(trainer.Learn(_ => true)));
return 0;

static string Written(AlignmentModel model)
{
    var output = new StringBuilder("# Weights of the two models that say whether two claims are about the same thing, by feature. Made by bench/FactCheck.Training.\n");
    Write("same", "Claims whose values are the same or compatible.", model.Same);
    Write("different", "Claims whose values differ.", model.Different);
    return output.ToString();

    void Write(string section, string title, AlignmentWeights weights)
    {
        output.Append(CultureInfo.InvariantCulture, $"\n# {title}\n[{section}]\n");
        foreach (var feature in Enum.GetValues<AlignmentFeature>())
            output.Append(CultureInfo.InvariantCulture, $"{Examples.NameOf(feature)} = {weights[feature]:0.###}\n");
    }
}
