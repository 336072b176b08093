using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Helps a designer who wrote a name that a template does not see: where it stands, and which there are.
/// </summary>
internal static partial class UnknownName
{
    /// <param name="path">As the template writes it: <c>view.Titel</c>, or <c>Nmae</c> inside a list.</param>
    /// <param name="sees">What the template sees: <c>view</c>, <c>body</c>, <c>t</c>, <c>theme</c>.</param>
    /// <param name="files">The page's template first.</param>
    public static ThemeException Of(
        string path, IReadOnlyDictionary<string, object> sees, string page, IEnumerable<TemplateFile> files,
        Exception cause)
    {
        var view = sees["view"].GetType();
        foreach (var file in files)
        {
            if (PlaceOf(path, file.Text) is not { } at) continue;
            var line = 1 + file.Text.AsSpan(0, at).Count('\n');
            if (IsCall(path, file.Text, at)) return new(file.File, NoHelper(path), cause, line);
            var start = file.File == page || SeesAll().IsMatch(file.Text) ? null : Called(file.Text, view);
            return new(file.File, Sentence(path, TemplateBlocks.At(file.Text, at, start, view), sees), cause, line);
        }

        return new(page, Sentence(path, null, sees), cause);
    }

    private static string NoHelper(string name) =>
        $"expected one of the helpers asset, each, if, unless, with, {Problem.Found(name)}";

    private static string Sentence(string path, Type? here, IReadOnlyDictionary<string, object> sees)
    {
        var parts = path.Split('.', '/').Where(part => part is not ("this" or ".." or "")).ToList();
        if (parts is ["@root", ..]) (parts, here) = (parts[1..], null);
        var (missing, known) = here is not null ? Missing(parts, null, here)
            : sees.TryGetValue(parts[0], out var from) ? Missing(parts.Skip(1), from, from.GetType())
            : (parts[0], sees.Keys.Order(StringComparer.Ordinal).ToList());
        var sentence = $"{Nearest.Expected("a name", missing, known)}; known here: {string.Join(", ", known)}";
        // Inside a list or a block only its own names are seen.
        return sees.ContainsKey(missing) ? $"{sentence}; the whole page is @root.{missing}" : sentence;
    }

    /// <summary>The part of the path that does not exist, and the names that stand in its place.</summary>
    private static (string Missing, IReadOnlyList<string> Known) Missing(
        IEnumerable<string> parts, object? at, Type type)
    {
        foreach (var part in parts)
        {
            if (at is IDictionary words)
            {
                if (!words.Contains(part)) return (part, [.. words.Keys.Cast<string>().Order(StringComparer.Ordinal)]);
                (at, type) = (words[part], words[part]!.GetType());
                continue;
            }

            if (Property(type, part) is not { } property) return (part, Names(type));
            (at, type) = (null, property.PropertyType);
        }

        return (parts.LastOrDefault() ?? "", Names(type));
    }

    // Handlebars takes names in any case.
    private static PropertyInfo? Property(Type type, string name) => type == typeof(string) ? null
        : type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);

    // A text has no names of its own.
    private static List<string> Names(Type type) => type == typeof(string) || type.IsPrimitive ? []
        : [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name)];

    // What a partial is called with is not written in it: the record that has most of the names it prints.
    private static Type Called(string text, Type view)
    {
        var used = Words().Matches(text).Select(word => word.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        return Reachable(view).MaxBy(type => used.Count(name => Property(type, name) is not null))!;
    }

    // The view's own records, each before those below it.
    private static List<Type> Reachable(Type view)
    {
        var (found, open) = (new List<Type>(), new Queue<Type>([view]));
        while (open.TryDequeue(out var type))
        {
            while (type.IsGenericType) type = type.GetGenericArguments()[0];
            if (type.IsPrimitive || type == typeof(string) || found.Contains(type)) continue;
            found.Add(type);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                open.Enqueue(property.PropertyType);
            }
        }

        return found;
    }

    // The first expression that holds the path.
    private static int? PlaceOf(string path, string text)
    {
        for (var at = text.IndexOf(path, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(path, at + 1, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at);
            var isWhole = (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '/'))
                && (at + path.Length == text.Length || !char.IsLetterOrDigit(text[at + path.Length]));
            if (isWhole && before.LastIndexOf("{{") > before.LastIndexOf("}}")) return at;
        }

        return null;
    }

    // {{upper view.Title}}, {{#if (eq a b)}}: a word that something follows.
    private static bool IsCall(string path, string text, int at) =>
        path.AsSpan().IndexOfAny('.', '/') < 0 && (text[at - 1] is '{' or '(' or '~')
        && text.AsSpan(at + path.Length).TrimStart(' ') is [not ('}' or '~'), ..];

    [GeneratedRegex(@"\{\{(?:[^}]*?[\s{#>(~])?@?(?:root\.)?(?:view|body|t|theme)\.")]
    private static partial Regex SeesAll();

    [GeneratedRegex(@"\{\{[~#{]*(?:if|unless|each|with)?\s*([A-Z]\w*)")]
    private static partial Regex Words();
}
