using System.Text.Json;
using StaticArchive.Model.News;

namespace StaticArchive.Pages.JsonLines;

/// <summary>Writes why an item was said: <c>rule</c>, <c>confidence</c> and <c>state</c>.</summary>
internal static class JsonEvidence
{
    public static void Write(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("rule", evidence.Rule);
        json.WriteNumber("confidence", evidence.Confidence);
        json.WriteString("state", evidence.State switch
        {
            ReviewState.Confirmed => "confirmed",
            ReviewState.Rejected => "rejected",
            ReviewState.Added => "added",
            _ => "auto",
        });
    }
}
