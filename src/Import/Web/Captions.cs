using AngleSharp.Dom;
using StaticArchive.Import.Layout;

namespace StaticArchive.Import.Web;

/// <summary>
/// Knows what stands under a picture: by its element, by its name, by its look, by the credit at its end.
/// </summary>
internal static class Captions
{
    private const int Longest = 60;

    // "Chụp lại hình ảnh, " is read out to the blind; who sees the page does not see it.
    private static readonly string[] Unseen = ["Chụp lại hình ảnh, ", "Chú thích ảnh, "];
    private static readonly string[] Sources = ["Nguồn hình ảnh, ", "Nguồn ảnh, "];

    /// <summary>
    /// A caption by its element or its names. A figure is one with all that it holds, unless that is more than a
    /// picture.
    /// </summary>
    public static bool Are(IElement element) => element.LocalName switch
    {
        "figure" => Holds(element, "img", "video") && !Holds(element, "figure", "table", "blockquote"),
        "figcaption" => true,
        "img" or "table" or "tbody" or "tr" => false,
        _ => Names.Hold(element, "caption", "chuthich")
            || (Names.Have(element, "image", "picturedesc", "desc") && !Holds(element, "img")),
    };

    /// <summary>Words straight after a picture that only their look or their credit makes a caption.</summary>
    public static bool Look(IReadOnlyList<INode> piece, string words) =>
        Stretch.Syllables(words) <= Longest
        && (Credits.IsCaption(words) ? !Bylines.Introduces(words) : IsSetApart(piece, words));

    /// <summary>The caption, and in brackets the credit that stands apart from it.</summary>
    public static string Words(IElement caption)
    {
        if (caption.LocalName != "figure") return Seen(caption);
        var told = Walk.Elements(caption, "figcaption").Select(Seen).FirstOrDefault(words => words.Length > 0) ?? "";
        var beside = Walk.Words(caption, e => Clutter.IsMachinery(e) || e.LocalName == "figcaption");
        if (beside.Length == 0) return told;
        var credit = Credit(caption, beside);
        return told.Length > 0 && Credits.IsCaption(credit) ? $"{told} ({credit})" : $"{told} {credit}".Trim();
    }

    // <div class="PhotoCMS_Author">LÊ TÂN</div>: the name of the element says that the name is a credit.
    private static string Credit(IElement figure, string words)
    {
        if (Array.Find(Sources, words.StartsWith) is { } source) return $"{source[..^2]}: {words[source.Length..]}";
        var named = Walk.Elements(figure, "div", "p", "span").Any(e => Names.Have(e, "author", "credit", "copyright"));
        return named && !Credits.IsCaption(words) ? "Ảnh: " + words : words;
    }

    private static string Seen(IElement caption)
    {
        var words = Walk.Words(caption, Clutter.IsMachinery);
        return Array.Find(Unseen, words.StartsWith) is { } unseen ? words[unseen.Length..] : words;
    }

    private static bool IsSetApart(IReadOnlyList<INode> piece, string words) =>
        (piece[0] is IElement e && (e.GetAttribute("align") == "center" || Styles.Say(e, "text-align:center")))
        || Signposts.All(piece, "em").Concat(Signposts.All(piece, "i")).Sum(i => Walk.Words(i).Length) >= words.Length;

    private static bool Holds(IElement element, params string[] names) => Walk.Elements(element, names).Any();
}
