using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Frame;

/// <summary>The file of preview cards that an entity is in: two hex digits of the hash of its id.</summary>
public static class CardShard
{
    /// <summary>Below it lie <c>00.json</c> to <c>ff.json</c>.</summary>
    public static readonly Route Folder = new("/du-lieu/the/");

    public static string Of(string id) => ContentHash.Of(id).First(2);
}
