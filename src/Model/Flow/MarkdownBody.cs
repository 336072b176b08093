namespace StaticArchive.Model.Flow;

/// <summary>A Markdown page, front matter included, and how its blocks look once they are HTML.</summary>
/// <param name="Text">The whole file that is published as <c>index.md</c>.</param>
/// <param name="Looks">One for each top-level block of the body, in order; empty for plain Markdown.</param>
public sealed record MarkdownBody(string Text, ValueList<BlockLook> Looks);

/// <summary>How one block of Markdown becomes HTML.</summary>
/// <param name="Slot">The part of the template it goes to: <c>{{{body.lead}}}</c>, <c>{{{body.story}}}</c>.</param>
/// <param name="Element">HTML element of the block, such as <c>p</c>, <c>figcaption</c> or <c>h2</c>.</param>
/// <param name="Before">Trusted HTML before the element.</param>
/// <param name="Start">Trusted HTML inside the element, before its words.</param>
/// <param name="End">Trusted HTML inside the element, after its words.</param>
/// <param name="After">Trusted HTML after the element.</param>
/// <param name="Marks">Stretches of the block's text with a look of their own, in order, without overlaps.</param>
public sealed record BlockLook(
    string Slot, string Element, string? Id = null, string? Class = null,
    string Before = "", string Start = "", string End = "", string After = "", ValueList<Mark> Marks = default);

/// <summary>
/// A stretch of a block's plain text that is wrapped in trusted HTML. A link of the Markdown at the same place is
/// replaced.
/// </summary>
/// <param name="Span">In UTF-16 units of the block's plain text.</param>
public sealed record Mark(TextSpan Span, string Open, string Close);
