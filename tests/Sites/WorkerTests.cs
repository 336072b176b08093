using System.Text;

namespace StaticArchive.Sites;

/// <summary><c>annotate --jsonl</c> between other programs.</summary>
public sealed class WorkerTests
{
    [Fact]
    public void A_line_that_cannot_be_read_is_told_by_its_number_and_the_others_are_done()
    {
        using var site = new TrialSite();
        byte[] broken = [.. "{\"id\":\"b\",\"text\":\""u8, 0xC3, 0x28, .. "\"}\n"u8];
        var (code, lines, complaints) = Run(
            site, [.. Line("a"), (byte)'\n', .. broken, .. "{\"id\":\n"u8, .. Line("c")]);
        Assert.Equal(ExitCode.ErrorsInInput, code);
        Assert.Equal(["{\"id\":\"a\"", "{\"id\":\"c\""], lines.Select(line => line[..9]));
        Assert.Equal("line 3: expected UTF-8, found other bytes", complaints[0]);
        Assert.StartsWith("line 4: expected one JSON object", complaints[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_registry_that_cannot_be_read_is_told()
    {
        using var site = new TrialSite(("input/entities/people.yml", "- id: [x\n"));
        var (code, lines, complaints) = Run(site, Line("a"));
        Assert.Equal(ExitCode.ErrorsInInput, code);
        Assert.Single(lines);
        Assert.StartsWith("input/entities/people.yml:", Assert.Single(complaints), StringComparison.Ordinal);
    }

    private static byte[] Line(string id) =>
        Encoding.UTF8.GetBytes($$"""{"id":"{{id}}","text":"Ông Trần Văn Dũng nói ở Hà Nội."}""" + "\n");

    private static (int Code, string[] Lines, string[] Complaints) Run(TrialSite site, byte[] input)
    {
        using var output = new MemoryStream();
        using var complaints = new StringWriter();
        var code = JsonLinesWorker.Run(site.Place, new MemoryStream(input), output, complaints);
        return (code, Parts(Encoding.UTF8.GetString(output.ToArray())), Parts(complaints.ToString()));
    }

    private static string[] Parts(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
