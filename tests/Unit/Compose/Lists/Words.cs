using System.Runtime.CompilerServices;
using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Compose.Lists;

/// <summary>The words of the theme that stands in the tree.</summary>
internal static class Words
{
    public static readonly Strings Vietnamese = ThemeStrings.Load(Folder(), "vi");
    public static readonly Strings English = ThemeStrings.Load(Folder(), "en");

    public static Theme Theme(string language) =>
        StaticArchive.Engine.Render.Theme.Load(Folder(), language, "/kho", ThemeOptions.Load(Folder()));

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../theme"));
}
