using System.Text;
using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages.JsonLines;

namespace StaticArchive.Compose.Data;

/// <summary>What 200 articles give: files of their own, and their pieces of the tables.</summary>
internal sealed record DataShard(
    ValueList<OutputFile> Files, ReadOnlyMemory<byte> Lines, ReadOnlyMemory<byte> Mentions, ReadOnlyMemory<byte> Quotes)
{
    /// <param name="number">From 1.</param>
    /// <param name="all">How many there are.</param>
    public static DataShard Of(
        Surroundings around, Archive archive, (int Index, ArticleRecord Item)[] articles, int number, int all,
        ITexts texts)
    {
        using var lines = new MemoryStream();
        var (mentions, quotes) = (new Csv(), new Csv());
        using var annotations = new WebAnnotations(around, archive, number, all);
        var (bibtex, ris, csl) = (new StringBuilder(), new StringBuilder(), new List<string>());
        foreach (var (index, record) in articles)
        {
            var annotated = texts.Read(index);
            var address = around.Settings.Absolute(record.Address);
            lines.Write(JsonLine.Published(annotated, address).Span);
            lines.WriteByte((byte)'\n');
            Tables.AddMentions(mentions, around, archive, record, annotated);
            Tables.AddQuotes(quotes, around, record, annotated);
            annotations.Add(record, annotated);
            var cite = Citations.Of(around, record, annotated.Article);
            bibtex.Append(cite.Bibtex).Append("\n\n");
            ris.Append(cite.Ris).Append("\n\n");
            csl.Add(cite.Csl.Trim('[', ']', '\n', ' '));
        }

        return new(
            [
                new(DataPaths.Shard("annotations", "jsonld", number), annotations.Bytes()),
                OutputFile.Of(DataPaths.Shard("citations", "bib", number), bibtex.ToString()),
                OutputFile.Of(DataPaths.Shard("citations", "ris", number), ris.ToString()),
                OutputFile.Of(DataPaths.Shard("citations", "json", number), $"[{string.Join(",\n", csl)}]\n"),
            ],
            lines.ToArray(), mentions.Bytes(), quotes.Bytes());
    }
}
