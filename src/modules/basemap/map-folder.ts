import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BaseMap } from './contract.ts';
import type { NamedSpot } from './domain/named-spots.ts';
import { indexSpots, type SpotIndex } from './domain/spots-in-text.ts';
import type { CutTile } from './use-cases/cut-tiles.ts';

/** Where a map lies in the data folder: `map/map.json`, and its tiles beside it by version. */
export class MapFolder {
  readonly #folder: string;
  #known: { readonly readAs: string; readonly map: BaseMap } | undefined;
  #names: { readonly version: string; readonly names: MapNames } | undefined;

  constructor(dataFolder: string) {
    this.#folder = join(dataFolder, 'map');
  }

  /** The map as it is now; one that was just brought in is seen at the next question. */
  async read(): Promise<BaseMap | null> {
    const file = join(this.#folder, 'map.json');
    const found = await stat(file).catch(() => undefined);
    if (!found) return null;
    const readAs = `${found.ino} ${found.size} ${found.mtimeMs}`;
    if (this.#known?.readAs !== readAs) {
      const map = BaseMap.parse(JSON.parse(await readFile(file, 'utf8')));
      this.#known = { readAs, map };
    }
    return this.#known.map;
  }

  /** A tile as it is kept, packed with gzip; undefined where nothing is. */
  readTile({ version }: BaseMap, tile: Omit<CutTile, 'bytes'>): Promise<Buffer | undefined> {
    return readFile(this.#path(version, tile)).catch(() => undefined);
  }

  /** What can be looked up by name; nothing of a map that was made before names were kept. */
  async readNames({ version }: BaseMap): Promise<MapNames> {
    if (this.#names?.version === version) return this.#names.names;
    const text = await readFile(this.#spotsPath(version), 'utf8').catch(() => '[]');
    const spots = JSON.parse(text) as NamedSpot[];
    const names = { spots, index: indexSpots(spots) };
    this.#names = { version, names };
    return names;
  }

  /**
   * Writes all tiles and names beside the present ones and then, at one stroke, makes them the
   * map. Broken off before that, the present map stays.
   */
  async write(
    tiles: Iterable<CutTile>,
    spots: readonly NamedSpot[],
    about: Omit<BaseMap, 'version'>,
  ): Promise<WrittenMap> {
    const part = `.part-${process.pid}`;
    const before = (await this.read())?.version;
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    await this.#remove(part);
    try {
      const { hash, ...written } = await this.#writeTiles(tiles, part);
      const named = JSON.stringify(spots);
      await writeFile(this.#spotsPath(part), named, { mode: 0o600 });
      hash.update(JSON.stringify(about)).update(named);
      const version = hash.digest('hex').slice(0, 12);
      if (version !== before) {
        await this.#remove(version);
        await rename(join(this.#folder, part), join(this.#folder, version));
        const draft = join(this.#folder, `${part}.json`);
        await writeFile(draft, JSON.stringify({ version, ...about } satisfies BaseMap));
        await rename(draft, join(this.#folder, 'map.json'));
      }
      await this.#removeOld(new Set([version, before]));
      return { version, ...written };
    } finally {
      await this.#remove(part);
    }
  }

  async #writeTiles(tiles: Iterable<CutTile>, part: string) {
    const hash = createHash('sha256');
    const made = new Set<string>();
    let [count, bytes, largest] = [0, 0, 0];
    for (const tile of tiles) {
      const path = this.#path(part, tile);
      const column = join(path, '..');
      if (!made.has(column)) await mkdir(column, { recursive: true, mode: 0o700 });
      made.add(column);
      const packed = gzipSync(tile.bytes);
      hash.update(`${tile.z}/${tile.x}/${tile.y} ${packed.length}`).update(tile.bytes);
      await writeFile(path, packed, { mode: 0o600 });
      count += 1;
      bytes += packed.length;
      largest = Math.max(largest, packed.length);
    }
    return { hash, tiles: count, bytes, largest };
  }

  #path(version: string, { z, x, y }: Omit<CutTile, 'bytes'>): string {
    return join(this.#folder, version, String(z), String(x), `${y}.mvt.gz`);
  }

  #spotsPath(version: string): string {
    return join(this.#folder, version, 'names.json');
  }

  /** The map before stays until the next: pages that are open still ask for its tiles. */
  async #removeOld(kept: ReadonlySet<string | undefined>): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (/^[a-f0-9]{12}$/.test(name) && !kept.has(name)) await this.#remove(name);
    }
  }

  async #remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { recursive: true, force: true });
  }
}

export interface MapNames {
  readonly spots: readonly NamedSpot[];
  readonly index: SpotIndex;
}

export interface WrittenMap {
  readonly version: string;
  readonly tiles: number;
  readonly bytes: number;
  /** The largest tile as it is sent. */
  readonly largest: number;
}
