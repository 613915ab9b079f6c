using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Cli.Output.Html;

/// <summary>The one style sheet or the one script of the page, which is written into it.</summary>
internal sealed class PageResource
{
    private PageResource(string text)
    {
        Text = text;
        Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    /// <summary>What it says.</summary>
    public string Text { get; }

    /// <summary>Its hash, by which the Content-Security-Policy lets it and no other run.</summary>
    public string Hash { get; }

    public static PageResource Load(string name)
    {
        using var stream = typeof(PageResource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return new PageResource(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
