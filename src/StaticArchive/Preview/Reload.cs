using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace StaticArchive.Preview;

/// <summary>Asks open browsers to load their page again after a build, by server-sent events.</summary>
/// <remarks>
/// The script is a file of the preview server, not of the site, and keeps to the site's content security policy.
/// </remarks>
internal sealed class Reload
{
    public const string Events = "/-/reload";
    public const string Script = "/-/reload.js";

    private TaskCompletionSource built = New();

    /// <summary>Called after a build.</summary>
    public void Now() => Interlocked.Exchange(ref built, New()).SetResult();

    public Task Next => Volatile.Read(ref built).Task;

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>The preview server's part of reloading.</summary>
internal static class ReloadMiddleware
{
    private const string Source = $"new EventSource('{Reload.Events}').onmessage = () => location.reload();\n";
    private static readonly byte[] Tag = "<script src=\"/-/reload.js\" defer></script></body>"u8.ToArray();

    public static void UseReload(this WebApplication app, Reload reload) => app.Use(async (context, next) =>
    {
        if (context.Request.Path == Reload.Script)
        {
            context.Response.ContentType = "text/javascript";
            await context.Response.WriteAsync(Source, context.RequestAborted);
        }
        else if (context.Request.Path == Reload.Events)
        {
            await Wait(context, reload);
        }
        else
        {
            await WithScript(context, next);
        }
    });

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
