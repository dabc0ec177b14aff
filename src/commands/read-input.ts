import { readFileSync } from 'node:fs';
import { Refusal } from '#platform/refusal/refusal.ts';

/** The text of a file, "-" for standard input. */
export function readInput(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new Refusal('invalid', 'command.no_file', {
      zh: `读不到文件 ${path}。`,
      en: `The file ${path} cannot be read.`,
    });
  }
}
