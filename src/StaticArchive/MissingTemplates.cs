using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>Says at once which kinds of page a theme cannot print, by the theme that the program ships.</summary>
internal static class MissingTemplates
{
    private const string Shipped = "new/theme/", Template = ".hbs";

    public static Problem? Of(Theme theme)
    {
        var missing = typeof(MissingTemplates).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Shipped, StringComparison.Ordinal)
                && name.EndsWith(Template, StringComparison.Ordinal))
            .Select(name => name[Shipped.Length..^Template.Length])
            .Where(name => !name.AsSpan().Contains('/')).Except(theme.Templates).Order(StringComparer.Ordinal).ToList();
        return missing is [] ? null : Problem.Error(
            $"theme/{missing[0]}{Template}", 0,
            $"expected a template for every kind of page, found none for {string.Join(", ", missing)}");
    }
}
