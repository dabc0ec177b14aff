import { isTest } from './source.ts';
import type { Fault, Source } from './source.ts';

const linesWarned = 250;
const linesRefused = 400;
const testLinesRefused = 600;
const medianLinesMax = 80;
const ninetiethLinesMax = 150;
const columnsMax = 100;

const countLines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

/** Files so long that nobody reads them whole. */
export function findLongFiles(sources: readonly Source[]): readonly Fault[] {
  return sources.flatMap(({ path, text }) => {
    const lines = countLines(text);
    const most = isTest(path) ? testLinesRefused : linesRefused;
    const message = `has ${lines} lines, at most ${most}: split it by verb`;
    return lines > most ? [{ path, message }] : [];
  });
}

/** Files on their way there: told, not refused. */
export function findGrowingFiles(sources: readonly Source[]): readonly Fault[] {
  return sources.flatMap(({ path, text }) => {
    const lines = countLines(text);
    const growing = !isTest(path) && lines > linesWarned && lines <= linesRefused;
    return growing ? [{ path, message: `has ${lines} lines and grows: think of a split` }] : [];
  });
}

/** The shape of the whole: half of the files are short, nine in ten fit on two screens. */
export function checkSpread(sources: readonly Source[]): readonly Fault[] {
  const lengths = sources
    .filter(({ path }) => !isTest(path))
    .map(({ text }) => countLines(text))
    .sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.ceil(lengths.length * share) - 1] ?? 0;
  const faults: Fault[] = [];
  const path = 'src';
  if (at(0.5) > medianLinesMax) {
    faults.push({
      path,
      message: `the median file has ${at(0.5)} lines, at most ${medianLinesMax}`,
    });
  }
  if (at(0.9) > ninetiethLinesMax) {
    const message = `one file in ten is over ${at(0.9)} lines, at most ${ninetiethLinesMax}`;
    faults.push({ path, message });
  }
  return faults;
}

/** Lines that need scrolling. An address cannot be broken, so it may be long. */
export function findLongLines(source: Source): readonly Fault[] {
  return source.text.split('\n').flatMap((text, index) => {
    const columns = [...text].length;
    if (columns <= columnsMax || /https?:\/\/\S{40}/.test(text)) return [];
    const message = `is ${columns} columns wide, at most ${columnsMax}`;
    return [{ path: source.path, line: index + 1, message }];
  });
}
