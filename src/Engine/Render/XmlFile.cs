using System.Text;
using System.Xml;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>Writes files of XML: UTF-8, no byte order mark, and only the characters that XML allows.</summary>
internal static class XmlFile
{
    public static OutputFile Of(string path, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(
            bytes, new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = "", NewLineChars = "\n" }))
        {
            write(xml);
        }

        return new(path, bytes.ToArray());
    }

    /// <summary>The text without what XML forbids: control characters and halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        if (Enumerable.Range(0, text.Length).All(i => XmlConvert.IsXmlChar(text[i]))) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
        }

        return clean.ToString();
    }
}
