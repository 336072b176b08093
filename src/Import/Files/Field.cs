using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Files;

/// <summary>One key of a sidecar, front matter or JSON line, with the line it stands on.</summary>
/// <param name="Value">Null when nothing stands after the key, or a list.</param>
internal readonly record struct Field(string Key, int Line, string? Value, ValueList<string> Items = default)
{
    /// <summary>A list, or one text that parts its items by commas.</summary>
    public ValueList<string> List =>
        Value is null
            ? Items
            : Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList();
}
