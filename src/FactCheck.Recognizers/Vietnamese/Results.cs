using FactCheck.Articles;
using FactCheck.Text;
using Microsoft.Recognizers.Text;

namespace FactCheck.Recognizers.Vietnamese;

/// <summary>Makes the results that the library's callers receive.</summary>
internal static class Results
{
    public static ModelResult Of(ArticleText text, TextSpan span, string typeName, SortedDictionary<string, object> resolution)
    {
        var original = text.ToOriginal(span);
        return new ModelResult { Start = original.Start, End = original.End - 1, Text = original.Of(text.Original).ToString(), TypeName = typeName, Resolution = resolution };
    }
}
