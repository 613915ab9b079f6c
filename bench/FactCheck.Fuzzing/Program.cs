using System.CommandLine;
using FactCheck.Fuzzing;

var harness = new Option<string>("--harness") { Description = "extractor, readers, configuration or check", Required = true };
var minutes = new Option<double>("--cpu-minutes") { Description = "The time of the processor to use.", DefaultValueFactory = _ => 30 };
var seed = new Option<int>("--seed") { Description = "What all choices follow from.", DefaultValueFactory = _ => 1 };
var corpus = new Option<string?>("--corpus") { Description = "A folder of inputs, in a folder for each harness; what takes new branches is added." };
var findings = new Option<string>("--findings") { Description = "The folder that receives the inputs that break something.", DefaultValueFactory = _ => "findings" };
var command = new RootCommand("Feeds a part of FactCheck with changed inputs, guided by the branches they take; ends with 1 if one broke something.") { harness, minutes, seed, corpus, findings };
command.SetAction(parsed =>
{
    Instrumentation.Apply();
    return Session.Run(parsed.GetRequiredValue(harness), new FuzzOptions
    {
        Budget = TimeSpan.FromMinutes(parsed.GetValue(minutes)),
        Seed = parsed.GetValue(seed),
        Corpus = parsed.GetValue(corpus),
        Findings = parsed.GetRequiredValue(findings),
    });
});
return command.Parse(args).Invoke();
