namespace StaticArchive.Annotate.Text;

/// <summary>A sentence: numbers of its first token and of the one after its last.</summary>
public readonly record struct Sentence(int First, int End);
