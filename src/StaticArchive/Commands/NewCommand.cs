using System.CommandLine;
using StaticArchive.Vietnamese;

namespace StaticArchive.Commands;

/// <summary><c>staticarchive new "Title"</c>: an article file ready to fill.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Title = new("title") { Description = "The printed title" };

    public static Command Make()
    {
        var command = new ExampledCommand("new", "Makes an article file, ready to fill.", """
            staticarchive new "Mỹ quan ngại Trung Quốc tăng cường hợp tác với Nga"
            """) { Title };
        command.SetAction(parsed => Run(SharedOptions.WorkplaceOf(parsed), parsed.GetValue(Title)!.Normalize().Trim()));
        return command;
    }

    private static int Run(Workplace place, string title)
    {
        var file = Path.Combine(place.Input, "articles", Slug.Of(title) + ".md");
        if (title.Length == 0 || File.Exists(file))
        {
            Console.Error.WriteLine(title.Length == 0 ? "expected a title" : $"{file} is there already");
            return ExitCode.NothingDone;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"""
            ---
            title: "{Escaped(title)}"
            # A date such as 2024-05-17; leave the line out when it is not known.
            # published: 2024-05-17
            # source: VTC News
            # author:
            # url: https://
            # Paste the text below the next line, an empty line between paragraphs. Without text nothing is published.
            ---

            """.ReplaceLineEndings("\n"));
        Console.Out.WriteLine(file);
        return ExitCode.Done;
    }

    private static string Escaped(string title) =>
        title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
