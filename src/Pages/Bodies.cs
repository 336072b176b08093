using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Pages;

/// <summary>Brings the blocks of a page's body together with the roles that its front matter lists.</summary>
internal static class Bodies
{
    /// <summary>The body's blocks with their line numbers: lines between blank lines.</summary>
    public static List<(int Line, string Text)> Split(string body, int firstLine)
    {
        var blocks = new List<(int, string)>();
        var lines = body.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0) continue;
            var start = i;
            while (i + 1 < lines.Length && lines[i + 1].Length > 0) i++;
            blocks.Add((firstLine + start, string.Join('\n', lines[start..(i + 1)])));
        }

        return blocks;
    }

    public static ValueList<Block> Read(YamlMap page, List<(int Line, string Text)> body, Faults faults)
    {
        var title = faults.Text(page, "title") ?? "";
        var next = 0;
        var blocks = faults.List(page, "blocks", node =>
        {
            var role = faults.Value(node, "role", Vocabulary.Roles.Value, $"one of {Vocabulary.Roles.All}");
            var picture = faults.Text(node, "picture");
            if (role is BlockRole.Title) return new Block(role, faults.Text(node, "text") ?? title, picture);
            return new Block(
                role, next < body.Count ? Plain(node, role, body[next++], faults) : Missing(node), picture);
        });
        if (next < body.Count)
        {
            faults.Add(body[next].Line,
                $"expected {next} blocks of text as listed under \"blocks\", found {body.Count}");
        }

        return blocks;

        string Missing(YamlMap node)
        {
            faults.Add(node.Line, "expected a block of text in the body for this line");
            return "";
        }
    }

    private static string Plain(YamlMap node, BlockRole role, (int Line, string Text) block, Faults faults)
    {
        var prefix = role switch { BlockRole.Heading => "## ", BlockRole.Quotation => "> ", _ => "" };
        if (!block.Text.StartsWith(prefix, StringComparison.Ordinal))
        {
            faults.Add(block.Line, $"expected a {Vocabulary.Roles.Of(role)} that starts with \"{prefix.Trim()}\"");
            return "";
        }

        var text = MarkdownPlain.Of(Unprefixed(block.Text, prefix));
        if (faults.Text(node, "hash") is { } hash && hash != FrontMatter.Fingerprint(text))
        {
            faults.Add(block.Line,
                "this text was changed after it was annotated, so the offsets above fit no more; "
                + "expected the text as it was, or a new run of annotate on the changed article");
        }

        return text;
    }

    private static string Unprefixed(string text, string prefix) =>
        prefix.Length == 0 ? text : text[prefix.Length..].Replace("\n" + prefix, "\n", StringComparison.Ordinal);
}
