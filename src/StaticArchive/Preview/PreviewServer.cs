using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using StaticArchive.Engine.Render;

namespace StaticArchive.Preview;

/// <summary>
/// Serves the output folder on loopback as the host would: compressed, with the published security headers.
/// </summary>
internal static class PreviewServer
{
    /// <param name="basePath">Where the site lives on its host: empty or <c>/repo</c>.</param>
    /// <param name="reload">Tells browsers to load the page again; null for a server without watching.</param>
    /// <param name="port">0 for a free one.</param>
    public static WebApplication Start(string output, string basePath, Reload? reload, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Services.AddResponseCompression(compression =>
        {
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/feed+json",
                "text/markdown",
            ];
        });

        var app = builder.Build();
        app.UseResponseCompression();
        app.Use(async (context, next) =>
        {
            foreach (var (name, value) in SecurityHeaders.All(secure: false)) context.Response.Headers[name] = value;
            context.Response.Headers.CacheControl = "no-cache";
            await next();
        });
        if (reload is not null) app.UseReload(reload);
        app.UsePathBase(basePath.Length == 0 ? PathString.Empty : new PathString(basePath));
        var files = new PhysicalFileProvider(output);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = Types() });
        app.Run(context => NotFound(context, output));
        app.StartAsync().GetAwaiter().GetResult();
        return app;
    }

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".bin"] = "application/octet-stream";
        types.Mappings[".html"] = "text/html; charset=utf-8";
        return types;
    }

    private static async Task NotFound(HttpContext context, string output)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        var page = Path.Combine(output, "404.html");
        if (File.Exists(page)) await context.Response.SendFileAsync(page);
    }
}
