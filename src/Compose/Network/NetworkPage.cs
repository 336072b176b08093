using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Network;

/// <summary>One page with the names most written of, drawn as a network of those that appear together.</summary>
public sealed class NetworkPage(Surroundings around) : IPageKind
{
    private const int NamesOnWide = 44;
    private const int NamesOnPhones = 18;

    private static readonly Web Wide = new(1140, 640, 15);
    private static readonly Web Narrow = new(350, 520, 16);

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        [new(around.Paths.Network(), () => Make(archive))];

    private Page Make(Archive archive)
    {
        var (root, title) = (around.Paths.Network(), around.Say("network.title"));
        var ties = Ties.Of(archive, NamesOnWide, 3);
        var head = new PageHead(root, title, around.Say("network.description"))
        {
            Counts = Footing.Of(around, archive),
        };
        var view = new WebView(
            Frames.Of(around, head), [], around.Say("network.name"), title,
            [
                FactView.Of(around, ties.Names.Count, "network.names"),
                FactView.Of(around, ties.Pairs.Count, "network.ties"),
            ],
            Wide.Of(around, ties), Narrow.Of(around, Ties.Of(archive, NamesOnPhones, 2)), Rows(ties));
        return new(root, "network", view, new(title, Updated: archive.Updated));
    }

    private ValueList<WebRowView> Rows(Ties ties) => ties.Names.Select((entity, i) => new WebRowView(
        NameView.Of(around, entity, around.Number(entity.Articles.Count)),
        ties.Pairs.Where(p => p.From == i || p.To == i)
            .OrderByDescending(p => p.Shared).ThenBy(p => p.From).ThenBy(p => p.To)
            .Select(p => NameView.Of(around, ties.Names[p.From == i ? p.To : p.From], around.Number(p.Shared)))
            .ToValueList())).ToValueList();
}
