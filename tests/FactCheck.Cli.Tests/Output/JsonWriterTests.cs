using FactCheck.Cli.Output;
using FactCheck.Cli.Output.Json;
using FactCheck.Rules;

namespace FactCheck.Cli.Tests.Output;

public class JsonWriterTests
{
    [Test]
    public void Check_IsTheContract()
    {
        var report = CheckReport.Of(Sample.Result with { Findings = [Sample.DeadDiffer with { Evidence = [Sample.DeadDiffer.Evidence[0]] }, Sample.LengthMissing] }, Severity.Info);

        new JsonCheckWriter().Render(report, "vi").Should().Be(OneLine("""
            {"findings":[
            {"rule":"FC1103","name":"count-conflict","severity":"warning","confidence":0.91,"message":"Số người chết khác nhau: 12 hay 15.","fact":"f1",
            "mentions":[{"article":"a1","field":"body","start":11,"end":19,"text":"12 người","type":"QUANTITY","value":"12 người"}],"missing":[]},
            {"rule":"FC1005","name":"missing-duration","severity":"info","confidence":0.6,"message":"Hai bài không nói mất bao lâu.","fact":"f2",
            "mentions":[{"article":"a1","field":"body","start":46,"end":51,"text":"6 giờ","type":"DURATION","value":"PT6H"}],"missing":["a2","ban-tin-thu-ba-rat-dai"]}],
            "summary":{"articles":3,"stories":1,"facts":3,"error":0,"warning":1,"info":1}}
            """));
    }

    [Test]
    public void Check_FindingOfOneArticle_HasNoFact() =>
        new JsonCheckWriter().Render(CheckReport.Of(Sample.Result with { Findings = [Sample.DeadDiffer with { Fact = null }] }, Severity.Info))
            .Should().Contain("\"fact\":null");

    [Test]
    public void Facts_IsTheContract() => new JsonFactsWriter().Render(Sample.Result with { Facts = [Sample.Length] }).Should().Be(OneLine("""
        {"stories":[{"id":"s1","articles":["a1","a2","ban-tin-thu-ba-rat-dai"]}],
        "facts":[{"id":"f2","story":"s1","about":"nước rút","kind":"duration","verdict":"single","confidence":0.6,
        "mentions":[{"article":"a1","field":"body","start":46,"end":51,"text":"6 giờ","type":"DURATION","value":"PT6H"}]}]}
        """));

    [Test]
    public void Extract_IsAMentionALine() => new JsonLinesExtractWriter().Render([Sample.Result.Readings[0]]).Should().Be(
        """
        {"article":"a1","field":"body","start":11,"end":19,"text":"12 người","type":"QUANTITY","value":"12 người","mod":[]}
        {"article":"a1","field":"body","start":46,"end":51,"text":"6 giờ","type":"DURATION","value":"PT6H","mod":["APPROX"]}
        {"article":"a1","field":"body","start":78,"end":87,"text":"sáng 3/10","type":"TIME","value":"2025-10-03TMO","mod":["tz=Asia/Ho_Chi_Minh"]}

        """);

    private static string OneLine(string json) => json.ReplaceLineEndings("") + "\n";
}
