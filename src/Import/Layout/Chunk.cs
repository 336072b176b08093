using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Layout;

/// <summary>A stretch of text set apart by the file's own means, before anyone knows what it is.</summary>
/// <param name="Apart">An empty line stands before it.</param>
/// <param name="Known">What the file's markup says it is; null when it says nothing.</param>
/// <param name="Picture">For captions, from markup.</param>
internal readonly record struct Chunk(TextSpan Span, bool Apart, BlockRole? Known = null, string? Picture = null);

/// <summary>A chunk, or a part of one, with its role.</summary>
internal readonly record struct Cut(BlockRole Role, TextSpan Span, string? Picture = null);
