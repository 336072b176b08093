using System.Reflection;
using System.Text.RegularExpressions;

namespace StaticArchive.Engine.Render;

/// <summary>The blocks of a template: whether each is closed, and what stands inside.</summary>
internal static partial class TemplateBlocks
{
    /// <summary>A block that is not closed as it was opened, or a raw print of what is not trusted.</summary>
    /// <exception cref="ThemeException">The first such place, with its line.</exception>
    public static void Check(string file, string text)
    {
        var open = new Stack<(string Name, int Line)>();
        foreach (Match tag in Tags().Matches(text))
        {
            var (name, line) = (tag.Groups["name"].Value, Line(text, tag.Index));
            if (!tag.Groups["close"].Success)
            {
                open.Push((name, line));
                continue;
            }

            if (!open.TryPop(out var last))
            {
                throw new ThemeException(file, $"found {{{{/{name}}}}}, which closes nothing", line: line);
            }

            if (last.Name == name) continue;
            throw new ThemeException(
                file, $"expected {{{{/{last.Name}}}}}, found {{{{/{name}}}}} in line {line}", line: last.Line);
        }

        if (open.TryPop(out var left))
        {
            throw new ThemeException(
                file, $"expected {{{{/{left.Name}}}}}, found the end of the file", line: left.Line);
        }

        if (Raw().Matches(text).FirstOrDefault(raw => !IsTrusted(raw.Groups[1].Value)) is { } found)
        {
            var path = found.Groups[1].Value;
            throw new ThemeException(
                file, $"expected {{{{{path}}}}}, found three braces: only body and JsonLd are trusted HTML",
                line: Line(text, found.Index));
        }
    }

    /// <summary>The type of what stands at a place; null where all of the page is seen.</summary>
    /// <param name="start">Of what the file itself is called with; null for all of the page.</param>
    public static Type? At(string text, int place, Type? start, Type view)
    {
        var open = new Stack<Type?>([start]);
        foreach (Match tag in Tags().Matches(text))
        {
            if (tag.Index >= place) break;
            if (tag.Groups["close"].Success)
            {
                if (open.Count > 1) open.Pop();
                continue;
            }

            var path = tag.Groups["path"].Value;
            open.Push(tag.Groups["name"].Value is "each" or "with" ? Below(path, open.Peek(), view) : open.Peek());
        }

        return open.Peek();
    }

    // Of a list its items, of all else itself; object where the path itself is wrong.
    private static Type? Below(string path, Type? from, Type view)
    {
        var parts = path.Split('.').Where(part => part is not "this").ToList();
        if (parts is ["@root", ..]) (parts, from) = (parts[1..], null);
        if (from is null && parts is ["view", ..]) (parts, from) = (parts[1..], view);
        else if (from is null) return typeof(object);
        foreach (var part in parts)
        {
            from = from!.GetProperty(part, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)
                ?.PropertyType ?? typeof(object);
        }

        return from!.IsGenericType ? from.GetGenericArguments()[0] : from;
    }

    private static bool IsTrusted(string path) =>
        path.StartsWith("body.", StringComparison.Ordinal) || path.StartsWith("@root.body.", StringComparison.Ordinal)
        || path.EndsWith("JsonLd", StringComparison.Ordinal);

    private static int Line(string text, int at) => 1 + text.AsSpan(0, at).Count('\n');

    // {{#each view.Rows}}, {{#> layout}}, {{~/if}}; not {{else}}, {{> rows}}.
    [GeneratedRegex(@"\{\{~?(?:#>?\s*(?<name>[\w-]+)\s*(?<path>[^\s}~]*)|(?<close>/)\s*(?<name>[\w-]+))")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\{\{\{~?\s*([^\s}~]+)")]
    private static partial Regex Raw();
}
