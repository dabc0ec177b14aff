import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { Refusal } from '#platform/refusal/refusal.ts';
import { readInput } from './read-input.ts';

/** More than this the engine cannot hold in one text. */
const wholeBytesMax = 480_000_000;
/** One feature a line: any size, whatever memory there is (RFC 8142, or without its marks). */
const byLine = new Set(['.geojsonl', '.geojsons', '.geojsonseq', '.ndjson', '.jsonl']);

/**
 * Hands over the features of a GeoJSON file, whatever they are.
 *
 * @throws Refusal invalid `map.bad_file` when it cannot be read as GeoJSON.
 */
export async function readFeatures(path: string, take: (feature: unknown) => void): Promise<void> {
  if (byLine.has(extname(path))) {
    await readLines(path, take);
    return;
  }
  if (path !== '-' && sizeOf(path) > wholeBytesMax) throw tooLarge(path);
  const read = parse(path, readInput(path).replace(/^\uFEFF/, ''), '');
  const { type, features } = (read ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') take(read);
  else if (type === 'FeatureCollection' && Array.isArray(features)) features.forEach(take);
  else throw notGeoJson(path);
}

async function readLines(path: string, take: (feature: unknown) => void): Promise<void> {
  sizeOf(path);
  const lines = createInterface({ input: createReadStream(path, 'utf8') });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const text = line.replace(/^[\uFEFF\u001E]/, '').trim();
    if (text !== '') take(parse(path, text, `${number}: `));
  }
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  // The same words as for every other file that is not there.
  if (found?.isFile() !== true) readInput(path);
  return found?.size ?? 0;
}

function parse(path: string, text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Refusal('invalid', 'map.bad_file', {
      zh: `${path} 不是有效的 JSON，地图未作改动：${at}${said}`,
      en: `${path} is not valid JSON; the map was not changed: ${at}${said}`,
    });
  }
}

function notGeoJson(path: string): Refusal {
  return new Refusal('invalid', 'map.bad_file', {
    zh: `${path} 最外层应为 GeoJSON 的 FeatureCollection。地图未作改动。`,
    en: `${path} must be a GeoJSON FeatureCollection; the map was not changed.`,
  });
}

function tooLarge(path: string): Refusal {
  return new Refusal('invalid', 'map.file_too_large', {
    zh: `${path} 太大，不能整个读入。请分成几个文件，或改为每行一个要素的 .geojsonl 文件。`,
    en: `${path} is too large to read at once: split it, or write one feature a line (.geojsonl).`,
  });
}
