using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Curate;

/// <summary>What curators wrote, for tests.</summary>
internal static class Given
{
    public static Document File(string name, string yaml) => Document.Of(name, Encoding.UTF8.GetBytes(yaml));

    public static EntityRecord Record(string id, string name, params string[] not) =>
        new(id, EntityType.Person, name, [], not.ToValueList(), null, null, null, null, null, [], true);
}
