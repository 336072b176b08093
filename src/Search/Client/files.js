const filesInFolder = 256;
const hashBytes = 3;
const version = 3;
// How many neighbours bear one hash, as BuildIndex.cs names them.
const neighbours = { t: 4, d: 16, e: 1 };

/** A file that the last build removed: the manifest in hand is old. */
export class Gone extends Error {}

/**
 * @typedef {{ version: number, language: string, articles: number, undated: number, articlesInBlock: number,
 *   shardBits: number, shards: string, blocks: string, entities: string, entityKeys: string[], words: string,
 *   days: string, facets: Record<string, string> }} Manifest
 */

/** @param {number} number */
const hex = number => number.toString(16);

/** The files of one build, each fetched once. */
export class Files {
  /** @param {string} base @param {Manifest} manifest */
  constructor(base, manifest) {
    if (manifest.version !== version) {
      throw new Error(`search index version ${manifest.version}, client version ${version}`);
    }
    this.base = base;
    this.manifest = manifest;
    this.hashes = { t: atob(manifest.shards), d: atob(manifest.blocks), e: atob(manifest.entities) };
    /** @type {Map<string, Promise<any>>} */
    this.kept = new Map();
  }

  /** @param {string} base @param {RequestCache} [cache] */
  static async open(base, cache) {
    const response = await fetch(`${base}search/manifest.json`, cache && { cache });
    if (!response.ok) throw new Error(`search/manifest.json: ${response.status}`);
    return new Files(base, await response.json());
  }

  /** @param {number} number @returns {Promise<Uint8Array>} */
  shard = number => this.keep(this.name("t", number, "bin"), async r => new Uint8Array(await r.arrayBuffer()));
  /** @param {number} number @returns {Promise<any[][]>} */
  block = number => this.keep(this.name("d", number, "json"), r => r.json());
  /** @param {number} number @returns {Promise<any[][]>} */
  names = number => this.keep(this.name("e", number, "json"), r => r.json());
  /** @returns {Promise<string>} */
  words = () => this.keep(this.manifest.words.slice(1), r => r.text());
  /** @returns {Promise<[string, number[]][]>} */
  days = () => this.keep(this.manifest.days.slice(1), r => r.json());
  /** @template T @param {string} kind @param {(rows: any[][]) => T} read done once @returns {Promise<T>} */
  facet = (kind, read) => this.keep(this.manifest.facets[kind].slice(1), async r => read(await r.json()));
  /** The article's Markdown page; empty when the site has none. @param {string} address @returns {Promise<string>} */
  markdown = address => this.keep(address.slice(1) + "index.md", r => r.text()).catch(error => {
    if (error instanceof Gone) return "";
    throw error;
  });

  /** @param {"t" | "d" | "e"} folder @param {number} number @param {string} extension */
  name(folder, number, extension) {
    const from = Math.floor(number / neighbours[folder]) * hashBytes;
    const hash = [...this.hashes[folder].slice(from, from + hashBytes)].map(c => hex(c.charCodeAt(0)).padStart(2, "0"));
    return `search/${folder}/${hex(Math.floor(number / filesInFolder))}/${hex(number)}-${hash.join("")}.${extension}`;
  }

  /** @param {string} path @param {(response: Response) => Promise<any>} read */
  keep(path, read) {
    let kept = this.kept.get(path);
    if (!kept) {
      this.kept.set(path, kept = fetch(this.base + path).then(response => {
        if (response.status === 404) throw new Gone(path);
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return read(response);
      }));
      // What failed is asked for again next time.
      kept.catch(() => this.kept.delete(path));
    }
    return kept;
  }
}
