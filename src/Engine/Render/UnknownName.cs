using System.Collections;
using System.Reflection;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// Helps a designer who wrote a name that a template does not see: where it stands, and which there are.
/// </summary>
internal static class UnknownName
{
    /// <param name="path">As the template writes it: <c>view.Titel</c>, or <c>Nmae</c> inside a list.</param>
    /// <param name="sees">What the template sees: <c>view</c>, <c>body</c>, <c>t</c>, <c>theme</c>.</param>
    /// <param name="files">The page's template first.</param>
    public static ThemeException Of(
        string path, IReadOnlyDictionary<string, object> sees, string page, IEnumerable<TemplateFile> files,
        Exception cause)
    {
        var (missing, known) = Missing(path, sees);
        var sentence = $"{Nearest.Expected("a name", missing, known)}; known here: {string.Join(", ", known)}";
        foreach (var file in files)
        {
            if (LineOf(path, file.Text) is > 0 and var line) return new(file.File, sentence, cause, line);
        }

        return new(page, sentence, cause);
    }

    /// <summary>The part of the path that does not exist, and the names that stand in its place.</summary>
    private static (string Missing, IReadOnlyList<string> Known) Missing(
        string path, IReadOnlyDictionary<string, object> sees)
    {
        var parts = path.Split('.', '/').Where(part => part is not ("this" or ".." or "" or "@root")).ToList();
        if (sees.TryGetValue(parts[0], out var from)) return Missing(parts.Skip(1), from, from.GetType());
        // Inside a list or a block the name belongs to one of the records below the view.
        var records = Reachable(sees["view"].GetType());
        var owner = records.Find(r => r.GetProperty(parts[0]) is not null);
        if (owner is not null) return Missing(parts, null, owner);
        return (parts[0], Names(records.MinBy(r => Names(r).Min(n => Nearest.Distance(parts[0], n)))!));
    }

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

            if (type.GetProperty(part) is not { } property) return (part, Names(type));
            (at, type) = (null, property.PropertyType);
        }

        return (parts.LastOrDefault() ?? "", Names(type));
    }

    private static List<string> Names(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name)];

    // The view's own records, each before those below it.
    private static List<Type> Reachable(Type view)
    {
        var (found, open) = (new List<Type>(), new Queue<Type>([view]));
        while (open.TryDequeue(out var type))
        {
            if (type.IsGenericType) type = type.GetGenericArguments()[0];
            if (type.IsPrimitive || type == typeof(string) || found.Contains(type)) continue;
            found.Add(type);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                open.Enqueue(property.PropertyType);
            }
        }

        return found;
    }

    // The line of the first expression that holds the path; 0 for none.
    private static int LineOf(string path, string text)
    {
        for (var at = text.IndexOf(path, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(path, at + 1, StringComparison.Ordinal))
        {
            var before = text.AsSpan(0, at);
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (at + path.Length == text.Length || !char.IsLetterOrDigit(text[at + path.Length]));
            if (isWhole && before.LastIndexOf("{{") > before.LastIndexOf("}}")) return 1 + before.Count('\n');
        }

        return 0;
    }
}
