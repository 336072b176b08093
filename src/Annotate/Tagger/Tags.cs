using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Tagger;

/// <summary>
/// What the tagger says of a token: outside of names (0), or the first or a further token of a name of a type (BIO).
/// </summary>
internal static class Tags
{
    public const int Outside = 0;
    public const int Count = 9;

    public static int First(EntityType type) => 1 + (2 * (int)type);

    public static int Further(EntityType type) => 2 + (2 * (int)type);

    public static bool IsFirst(int tag) => (tag & 1) == 1;

    public static EntityType Type(int tag) => (EntityType)((tag - 1) / 2);

    /// <summary>A further token follows only a token of the same name.</summary>
    public static bool Follows(int tag, int before) =>
        tag == Outside || IsFirst(tag) || before == tag || before == tag - 1;
}
