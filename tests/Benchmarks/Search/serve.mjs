// A plain HTTP server over a folder: gzip for text, as hosts do; counts what it sends.
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".md": "text/markdown",
  ".json": "application/json", ".txt": "text/plain", ".svg": "image/svg+xml", ".wasm": "application/wasm",
};

/** Folders by the path that they answer to, the longest first. @param {Record<string, string>} folders */
export async function serve(folders) {
  /** @type {Map<string, Buffer>} */ const small = new Map();
  const sent = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    if (path === "/blank.html") {
      return response.setHeader("Content-Type", "text/html").end("<!doctype html><title>-</title>");
    }
    const mount = Object.keys(folders).find(m => path.startsWith(m)) ?? "";
    let file = join(folders[mount] ?? "", path.slice(mount.length));
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!mount || !existsSync(file)) return response.writeHead(404).end();
    sent.requests++;
    const type = types[extname(file)];
    response.setHeader("Content-Type", type ?? "application/octet-stream").setHeader("Cache-Control", "max-age=3600");
    if (!type || type === "application/wasm") {
      sent.bytes += statSync(file).size;
      return createReadStream(file).pipe(response);
    }
    let body = small.get(file);
    if (!body) small.set(file, body = gzipSync(readFileSync(file)));
    sent.bytes += body.length;
    response.setHeader("Content-Encoding", "gzip").end(body);
  });
  await new Promise(ready => server.listen(0, "127.0.0.1", () => ready(null)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /** What was sent since the last call. */
    taken() {
      const taken = { ...sent };
      sent.requests = sent.bytes = 0;
      return taken;
    },
    close: () => server.close(),
  };
}
