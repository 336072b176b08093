namespace StaticArchive;

/// <summary>What the process says at its end (contract 4).</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int ErrorsInInput = 1;
    public const int NothingDone = 2;

    public static int Of(BuildReport report, bool tolerant) =>
        !report.Began ? NothingDone
        : report.HasErrors && !tolerant ? ErrorsInInput
        : Done;
}
