import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Appeal, Topic } from '#modules/triage/index.ts';

const program = fileURLToPath(new URL('../../bin/shanzhi', import.meta.url));

/**
 * Groups appeals in a program of its own, `shanzhi topics`: it takes seconds, in which this one
 * must go on answering. Nothing is written to disk.
 */
export function groupApart(appeals: readonly Appeal[]): Promise<readonly Topic[]> {
  return new Promise((resolve, reject) => {
    const args = [program, 'topics', '--in', '-', '--out', '-'];
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    let told = '';
    let fault = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (told += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (fault += part));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(told) as Topic[]);
      else reject(new Error(`shanzhi topics ended with ${code}: ${fault.slice(-500)}`));
    });
    // Where it ends early, that it ended is what is told.
    child.stdin.on('error', () => undefined);
    for (const appeal of appeals) child.stdin.write(`${JSON.stringify(appeal)}\n`);
    child.stdin.end();
  });
}
