namespace StaticArchive.Engine.Render;

/// <summary>A theme that cannot be used: says which file, and what is wrong with it.</summary>
public sealed class ThemeException(string file, string sentence, Exception? cause = null)
    : Exception($"{file}: {sentence}", cause);
