using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Files;

/// <summary>Reads the <c>NAME.yml</c> that stands beside a file.</summary>
internal static class Sidecars
{
    public static (Given Given, ValueList<Problem> Problems) Read(Document document) =>
        document.Sidecar is { } sidecar
            ? YamlFields.Read(InputPath.Shown(sidecar), sidecar.Bytes())
            : (Given.Nothing, []);

    /// <summary>What people wrote beside a file, over what the file says.</summary>
    public static Given Over(Given beside, Given said) => new()
    {
        Id = beside.Id ?? said.Id,
        Title = beside.Title ?? said.Title,
        Lead = beside.Lead ?? said.Lead,
        Published = beside.Published ?? said.Published,
        PublishedFrom = beside.PublishedFrom ?? said.PublishedFrom,
        Source = beside.Source ?? said.Source,
        Author = beside.Author ?? said.Author,
        Url = beside.Url ?? said.Url,
        Language = beside.Language ?? said.Language,
        Rights = beside.Rights ?? said.Rights,
        Tags = beside.Tags.Count > 0 ? beside.Tags : said.Tags,
        IsDraft = beside.IsDraft || said.IsDraft,
    };
}
