namespace StaticArchive.Commands;

/// <summary>
/// What a person reads when a command cannot go on: one line, and the trace only with <c>--verbose</c>.
/// </summary>
internal static class Fault
{
    public static int Tell(Exception fault, bool verbose)
    {
        while (fault is AggregateException or System.Reflection.TargetInvocationException
            && fault.InnerException is { } inner)
        {
            fault = inner;
        }

        var sentence = fault.Message.ReplaceLineEndings(" ");
        var where = verbose ? "" : " (--verbose shows where; please report it)";
        Console.Error.WriteLine(IsOfTheMachine(fault)
            ? $"error: {sentence}"
            : $"error: a fault of the program: {fault.GetType().Name}: {sentence}{where}");
        if (verbose) Console.Error.WriteLine(fault);
        return ExitCode.NothingDone;
    }

    /// <summary>A disk that is full, a file that may not be read: nothing the program could have known.</summary>
    public static bool IsOfTheMachine(Exception fault) => fault is IOException or UnauthorizedAccessException;
}
