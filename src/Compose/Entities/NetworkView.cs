using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Entities;

/// <summary>A drawing of names around a name; every number is ready to stand in an SVG attribute.</summary>
public sealed record NetworkView(string Label, ValueList<NetworkLine> Lines, ValueList<NetworkName> Names);

/// <summary>A line, the wider the more articles both share.</summary>
public sealed record NetworkLine(string X1, string Y1, string X2, string Y2, string Width);

/// <summary>A shape and its words.</summary>
/// <param name="Hub">The entity of the page, in the middle.</param>
/// <param name="X">Left edge of the shape.</param>
public sealed record NetworkName(
    string Kind, bool Hub, string X, string Y, string Size, string Text, string TextX, string TextY);
