using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import;

/// <summary>Reads a news text from <c>NAME.txt</c>, with what is known about it in <c>NAME.yml</c> beside it.</summary>
/// <param name="own">Outlets of the site's settings; those shipped with the program are known already.</param>
/// <remarks>
/// A sidecar, every key optional:
/// <code>
/// id: 2024/quan-ngai
/// title: Mỹ quan ngại quan hệ Nga - Trung
/// lead: …
/// published: 2024-05-17        # or 2024-05, 2024, --05-17
/// published-from: suy từ “hôm qua”
/// source: VTC News
/// author: Minh Tú
/// url: https://example.org/bai
/// tags: [Quốc phòng, Ngoại giao]
/// rights: © VTC News
/// language: vi
/// note: for people only
/// </code>
/// </remarks>
public sealed class PlainTextImporter(ValueList<Outlet> own = default) : IImporter
{
    private readonly Outlets outlets = new(own);

    public ArticleForm Form => ArticleForm.PlainText;

    public bool Accepts(Document document) => InputPath.HasExtension(document, ".txt");

    public IEnumerable<Imported> Import(Document document)
    {
        var path = InputPath.Shown(document);
        var (text, fault) = Decoded.Of(document.Bytes());
        ValueList<Problem> old = [];
        if (fault is not null)
        {
            if (LegacyText.Read(document.Bytes()) is not { } read) return [new(null, [Problem.Error(path, 0, fault)])];
            text = Nfc.Of(read.Text.ReplaceLineEndings("\n"));
            old = [Problem.Warning(path, 0, $"read as {read.Encoding}; expected UTF-8, in which each letter is sure")];
        }

        var (given, problems) = Sidecars.Read(document);
        return
        [
            Assembled.Article(
                path, InputPath.Id(document), given, text, Lines.Chunks(text), outlets, [.. old, .. problems]),
        ];
    }
}
