using System.Globalization;
using Spectre.Console;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>
/// What the command says while and after it works: bars and tables on a terminal, plain lines elsewhere.
/// </summary>
internal sealed class Voice(bool quiet, bool verbose)
{
    private static readonly bool Plain =
        Console.IsOutputRedirected || Console.IsErrorRedirected || Set("CI") || Set("NO_COLOR");

    public bool Verbose => verbose;

    /// <summary>Problems go to standard error, one line each, whether quiet or not.</summary>
    public static void Tell(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems) Console.Error.WriteLine(problem.ToString());
    }

    public void Say(string line)
    {
        if (!quiet) Console.Out.WriteLine(line);
    }

    /// <summary>Runs work that reports how far it is as (stage, done, of all or 0).</summary>
    public T WithProgress<T>(Func<Action<string, int, int>, T> work)
    {
        if (quiet || Plain) return work((_, _, _) => { });
        return AnsiConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new SpinnerColumn())
            .Start(context =>
            {
                var bars = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
                return work((stage, done, all) =>
                {
                    if (!bars.TryGetValue(stage, out var bar))
                    {
                        bars[stage] = bar = context.AddTask(Markup.Escape(stage));
                    }

                    bar.IsIndeterminate = all == 0;
                    bar.MaxValue = Math.Max(all, 1);
                    bar.Value = done;
                    bar.Description = Markup.Escape(string.Create(CultureInfo.InvariantCulture, $"{stage} {done}"));
                });
            });
    }

    public void Table(string title, IEnumerable<(string Name, string Value)> rows)
    {
        if (quiet) return;
        if (Plain)
        {
            Console.Out.WriteLine(title + ": " + string.Join(", ", rows.Select(row => $"{row.Name} {row.Value}")));
            return;
        }

        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("")
            .AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, value) in rows) table.AddRow(Markup.Escape(name), Markup.Escape(value));
        AnsiConsole.Write(new Rule(Markup.Escape(title)).LeftJustified());
        AnsiConsole.Write(table);
    }

    private static bool Set(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 };
}
