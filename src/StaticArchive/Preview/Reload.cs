using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StaticArchive.Model.Flow;

namespace StaticArchive.Preview;

/// <summary>
/// Tells open browsers after a build what it complained about, and to load their page again, by server-sent events.
/// </summary>
/// <remarks>
/// The script is a file of the preview server, not of the site, and keeps to the site's content security policy.
/// </remarks>
internal sealed class Reload(IEnumerable<Problem> problems)
{
    private const int Most = 50;
    private volatile string told = Told(problems);
    private TaskCompletionSource built = New();

    /// <summary>The problems of the last build, a line each.</summary>
    public string Problems => told;

    public Task Next => Volatile.Read(ref built).Task;

    /// <summary>Called after a build.</summary>
    public void Now(IEnumerable<Problem> found)
    {
        told = Told(found);
        Interlocked.Exchange(ref built, New()).SetResult();
    }

    private static string Told(IEnumerable<Problem> problems) => string.Join('\n', problems.Take(Most));

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>The preview server's part of reloading.</summary>
internal static class ReloadMiddleware
{
    private static readonly byte[] Tag = "<script src=\"/-/reload.js\" type=\"module\"></script></body>"u8.ToArray();

    public static void UseReload(this WebApplication app, Reload reload) =>
        app.Use((context, next) => context.Request.Path.Value switch
        {
            "/-/reload.js" => Script(context),
            "/-/problems" => context.Response.WriteAsync(reload.Problems, context.RequestAborted),
            "/-/reload" => Wait(context, reload),
            _ => WithScript(context, next),
        });

    private static async Task Script(HttpContext context)
    {
        context.Response.ContentType = "text/javascript";
        await using var script = typeof(Reload).Assembly.GetManifestResourceStream("preview/reload.js")!;
        await script.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static async Task Wait(HttpContext context, Reload reload)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync(": waiting\n\n", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        try
        {
            await reload.Next.WaitAsync(context.RequestAborted);
            await context.Response.WriteAsync("data: built\n\n", context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The browser left: nothing to tell it.
        }
    }

    private static async Task WithScript(HttpContext context, RequestDelegate next)
    {
        // Ranges and unchanged pages cannot carry the added script.
        context.Request.Headers.Remove("If-None-Match");
        context.Request.Headers.Remove("If-Modified-Since");
        context.Request.Headers.Remove("Range");
        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        await next(context);
        context.Response.Body = body;
        var bytes = page.ToArray();
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            bytes = Inserted(bytes);
        }

        context.Response.ContentLength = bytes.Length;
        await body.WriteAsync(bytes, context.RequestAborted);
    }

    private static byte[] Inserted(byte[] page)
    {
        var at = page.AsSpan().LastIndexOf("</body>"u8);
        return at < 0 ? page : [.. page.AsSpan(0, at), .. Tag, .. page.AsSpan(at + "</body>".Length)];
    }
}
