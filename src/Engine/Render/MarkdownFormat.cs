using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>The Markdown of each page that has one, as <c>index.md</c> beside its HTML.</summary>
public sealed class MarkdownFormat : IOutputFormat
{
    public IEnumerable<OutputFile> Each(Page page) =>
        page.Body is { } body && page.Address.Path.EndsWith('/')
            ? [OutputFile.Of(page.Address.MarkdownFile, body.Text)]
            : [];

    public IEnumerable<OutputFile> Last() => [];
}
