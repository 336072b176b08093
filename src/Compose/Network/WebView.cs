using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Network;

/// <summary>Who and what appears together. All that the template <c>network</c> may see.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Wide">For a desktop; null when there is too little to draw.</param>
/// <param name="Narrow">For a phone, with fewer names.</param>
/// <param name="Rows">The same in words, most articles first.</param>
public sealed record WebView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum, WebDrawing? Wide,
    WebDrawing? Narrow, ValueList<WebRowView> Rows);

/// <summary>Names and lines between them; every number is ready to stand in an SVG attribute.</summary>
public sealed record WebDrawing(
    string Width, string Height, ValueList<WebLine> Lines, ValueList<WebName> Names);

/// <summary>A line, the wider the more articles both share.</summary>
public sealed record WebLine(string X1, string Y1, string X2, string Y2, string Width);

/// <summary>A shape and the name below it.</summary>
/// <param name="X">Left edge of the shape.</param>
public sealed record WebName(
    string Kind, string Href, string Text, string X, string Y, string Size, string TextX, string TextY);

/// <summary>A name and those that it is tied to.</summary>
/// <param name="Ties">With the number of shared articles, most first.</param>
public sealed record WebRowView(NameView Name, ValueList<NameView> Ties);
