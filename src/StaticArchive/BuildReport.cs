using System.Diagnostics;
using System.Globalization;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>What a build did.</summary>
internal sealed record BuildReport(
    int Articles, int Entities, int Pages, int Written, int Kept, int Removed, ProblemList Found, Stages Stages)
{
    public IReadOnlyList<Problem> Problems { get; } = Found.InOrder();

    /// <summary>The report of a build that could not begin.</summary>
    public static BuildReport Nothing(ProblemList problems, Stages stages) =>
        new(0, 0, 0, 0, 0, 0, problems, stages) { Began = false };

    public bool Began { get; private init; } = true;

    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>Prints problems, counts, and with <c>--verbose</c> the stages.</summary>
    public void Tell(Voice voice)
    {
        Voice.Tell(Problems);
        if (!Began) return;
        voice.Table("Built",
        [
            ("articles", Number(Articles)), ("entities", Number(Entities)), ("pages", Number(Pages)),
            ("files written", Number(Written)), ("kept", Number(Kept)), ("removed", Number(Removed)),
            ("seconds", Stages.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)),
            ("peak memory MB", Number((int)(Process.GetCurrentProcess().PeakWorkingSet64 >> 20))),
        ]);
        if (voice.Verbose)
        {
            voice.Table("Seconds of all threads",
                Stages.Summed().Select(s => (s.Stage, s.Seconds.ToString("0.00", CultureInfo.InvariantCulture))));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
