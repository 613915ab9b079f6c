using System.Text;
using System.Xml;

namespace FactCheck.Cli.Output;

/// <summary>What the XML formats have in common.</summary>
internal static class XmlOutput
{
    public static void Write(Stream stream, bool indent, Action<XmlWriter> write)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = indent,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>The text with U+FFFD for every character that no XML document may hold; as long as it was.</summary>
    public static string Legal(string text)
    {
        if (IsLegal(text)) return text;
        var legal = text.ToCharArray();
        for (var i = 0; i < legal.Length; i++)
        {
            if (i + 1 < legal.Length && XmlConvert.IsXmlSurrogatePair(legal[i + 1], legal[i])) i++;
            else if (!XmlConvert.IsXmlChar(legal[i])) legal[i] = '\uFFFD';
        }

        return new string(legal);
    }

    private static bool IsLegal(string text)
    {
        try
        {
            XmlConvert.VerifyXmlChars(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
