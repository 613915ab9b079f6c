using FactCheck.Text;

namespace FactCheck.Articles;

/// <summary>Finds quoted speech: what stands between quotation marks and is longer than a name or a title.</summary>
internal static class Quotations
{
    private const int MinLength = 20;

    /// <summary>The quotations of a part of a text, without their marks.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan part)
    {
        var opened = -1;
        for (var i = part.Start; i < part.End; i++)
        {
            var isMark = text[i] is '"' or '“' or '”' or '«' or '»';
            if (!isMark) continue;
            if (opened < 0)
            {
                if (text[i] is not ('”' or '»')) opened = i + 1;
                continue;
            }

            if (text[i] is '“' or '«')
            {
                opened = i + 1;
                continue;
            }

            if (i - opened >= MinLength) yield return new TextSpan(opened, i);
            opened = -1;
        }
    }
}
