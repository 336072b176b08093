using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose;

/// <summary>Makes all pages of one kind.</summary>
public interface IPageKind
{
    /// <summary>The pages in a fixed order. Planning is cheap; each page is made later, on any thread.</summary>
    IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts);
}
