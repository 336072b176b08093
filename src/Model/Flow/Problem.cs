namespace StaticArchive.Model.Flow;

/// <summary>Something wrong with the input that a person can mend: where it is, and what was expected.</summary>
/// <param name="Path">As the person knows it, relative to the root: <c>input/articles/a.txt</c>.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
public sealed record Problem(string Path, int Line, Severity Severity, string Sentence)
{
    public static Problem Error(string path, int line, string sentence) => new(path, line, Severity.Error, sentence);
    public static Problem Warning(string path, int line, string sentence) =>
        new(path, line, Severity.Warning, sentence);

    /// <summary>The end of a sentence: what stands there instead, on one line and not too long.</summary>
    public static string Found(string text) =>
        $"found \"{(text.Length <= 60 ? text : text[..59] + "…").ReplaceLineEndings(" ")}\"";

    public override string ToString() =>
        $"{Path}:{Math.Max(Line, 1)}: {(Severity == Severity.Error ? "error" : "warning")}: {Sentence}";
}

/// <summary>An error leaves something unpublished; a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
