using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>Turns the pages of the site into files of one format.</summary>
public interface IOutputFormat
{
    /// <summary>The files of one page. Called from several threads at once, in any order.</summary>
    IEnumerable<OutputFile> Each(Page page);

    /// <summary>
    /// The files that need all pages, after the last one. Must not depend on the order of <see cref="Each"/>.
    /// </summary>
    IEnumerable<OutputFile> Last();
}
