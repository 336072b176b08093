using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>
/// The problems of a run, told once each, in the order of their place and not of the threads that met them.
/// </summary>
internal sealed class ProblemList
{
    private readonly HashSet<Problem> problems = [];

    public void Add(IEnumerable<Problem> found)
    {
        lock (problems) problems.UnionWith(found);
    }

    public bool HasErrors => problems.Any(problem => problem.Severity == Severity.Error);

    public IReadOnlyList<Problem> InOrder() =>
    [
        .. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)
        .ThenBy(p => p.Sentence, StringComparer.Ordinal),
    ];
}
