import { writeFileSync } from 'node:fs';
import { Refusal } from '#platform/refusal/refusal.ts';

/** Writes a text to a file, "-" for standard output. */
export function writeOutput(path: string, text: string): void {
  try {
    if (path === '-') process.stdout.write(text);
    else writeFileSync(path, text);
  } catch {
    throw new Refusal('invalid', 'command.unwritable_file', {
      zh: `写不了文件 ${path}。`,
      en: `The file ${path} cannot be written.`,
    });
  }
}
