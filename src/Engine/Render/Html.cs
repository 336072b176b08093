using System.Buffers;
using System.Text;

namespace StaticArchive.Engine.Render;

/// <summary>Writes text so that HTML cannot take it as markup, in elements and in quoted attributes.</summary>
internal static class Html
{
    private static readonly SearchValues<char> Markup = SearchValues.Create("&<>\"'");

    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(Markup) ? new StringBuilder(text.Length + 16).AppendEscaped(text).ToString() : text;

    public static StringBuilder AppendEscaped(this StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Markup) is var at and >= 0)
        {
            html.Append(text[..at]).Append(Entity(text[at]));
            text = text[(at + 1)..];
        }

        return html.Append(text);
    }

    public static void WriteEscaped(this TextWriter html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Markup) is var at and >= 0)
        {
            html.Write(text[..at]);
            html.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }

        html.Write(text);
    }

    private static string Entity(char markup) => markup switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
