using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Map;

/// <summary>The map of places. All that the template <c>map</c> may see.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Near">Southeast Asia; null without a place there.</param>
/// <param name="NearRows">The places there that most articles mention.</param>
/// <param name="RowsNote">Says which places are shown; empty when all are.</param>
/// <param name="AllHref">The list of all places.</param>
public sealed record MapView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum, SheetView World,
    SheetView? Near, ValueList<NameView> NearRows, MapPlacesView Places, string RowsNote, string AllHref);

/// <summary>The places of the map in words, most articles first.</summary>
/// <param name="Rest">Behind a fold when the list is long.</param>
public sealed record MapPlacesView(ValueList<NameView> First, ValueList<NameView> Rest, string More);

/// <summary>A drawing of places; every number is ready to stand in an SVG attribute.</summary>
/// <param name="Land">Name of the asset with the outline of land.</param>
/// <param name="Dots">Large ones first, so that small ones lie on them.</param>
/// <param name="Names">Where a wide screen has room for them.</param>
/// <param name="FewNames">In letters so large that a phone shows them well.</param>
public sealed record SheetView(
    string Land, string Width, string Height, ValueList<DotView> Dots, ValueList<DotNameView> Names,
    ValueList<DotNameView> FewNames);

/// <summary>A place.</summary>
/// <param name="Text">Its name and number of articles.</param>
public sealed record DotView(string Href, string Text, string X, string Y, string Radius);

/// <summary>The name of a place beside its dot.</summary>
/// <param name="Anchor"><c>start</c>, <c>middle</c> or <c>end</c> of the text stands at the point.</param>
public sealed record DotNameView(string Text, string X, string Y, string Anchor);

/// <summary>Where one place lies.</summary>
/// <param name="Label">Read aloud instead of the drawing.</param>
/// <param name="X">Left edge of its mark, whose tip is at the point.</param>
/// <param name="Size">Of the mark.</param>
/// <param name="Note">How sure the point is.</param>
public sealed record PositionView(
    string Land, string Width, string Height, string Label, string X, string Y, string Size, string Note,
    string MapHref);
