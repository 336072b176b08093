namespace StaticArchive.Engine.Render;

/// <summary>A theme that cannot be used: says which file, and what is wrong with it.</summary>
/// <param name="line">From 1; 0 when it is not known.</param>
public sealed class ThemeException(string file, string sentence, Exception? cause = null, int line = 0)
    : Exception($"{file}{(line > 0 ? $":{line}" : "")}: {sentence}", cause)
{
    /// <summary>Below the theme folder.</summary>
    public string File => file;

    public int Line => line;

    public string Sentence => sentence;
}
