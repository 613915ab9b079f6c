using System.Security.Cryptography;
using System.Text;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Cli.Output;

/// <summary>Tells whether a finding is one that was there before, though its articles were edited elsewhere.</summary>
internal static class Fingerprint
{
    private const int Length = 32;

    /// <summary>
    /// The same for the same rule on the same values in the same sentences, wherever these stand in their articles, whatever white space
    /// is in them, and in whatever order the articles come.
    /// </summary>
    public static string Of(Finding finding)
    {
        var parts = finding.Evidence.Select(e => $"{e.Mention.Article.Id}\n{e.Mention.Value}\n{Plain.Line(e.SentenceText)}")
            .Concat(finding.Missing.Select(a => $"{a.Id}\n-"))
            .Order(StringComparer.Ordinal)
            .Prepend(finding.Rule.Id);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join("\n\n", parts)));
        return Convert.ToHexStringLower(hash)[..Length];
    }
}
