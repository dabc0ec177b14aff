import { readFileSync } from 'node:fs';
import { Refusal } from '#platform/refusal/refusal.ts';

/** The text of a file, "-" for standard input. */
export function readInput(path: string): string {
  return readInputBytes(path).toString('utf8');
}

/** The same before anybody knows how it is written. */
export function readInputBytes(path: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch {
    throw new Refusal('invalid', 'command.no_file', {
      zh: `读不到文件 ${path}。`,
      en: `The file ${path} cannot be read.`,
    });
  }
}
