using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>The headers every answer of the site has, on a host as in the preview.</summary>
public static class SecurityHeaders
{
    // Nothing inline, nothing from elsewhere. Search reads its index from the site itself.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>How long a file may be kept whose name changes with its content.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";

    /// <param name="secure">
    /// Served by https only: left out in the preview, where a browser would remember it for all of localhost.
    /// </param>
    public static ValueList<(string Name, string Value)> All(bool secure) =>
    [
        // All of it is public: notebooks and feed readers of other sites may read it, too.
        ("Access-Control-Allow-Origin", "*"),
        ("Content-Security-Policy", Policy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        .. secure ? [("Strict-Transport-Security", "max-age=31536000")] : Array.Empty<(string, string)>(),
    ];
}
