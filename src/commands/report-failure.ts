import { explainFaults } from '#platform/config/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';

/** Says on standard error what went wrong; 2 for what the caller can put right, 1 for the rest. */
export function reportFailure(error: unknown): void {
  if (error instanceof Refusal) {
    process.stderr.write(`${explainFaults(error, 'zh')}\n${explainFaults(error, 'en')}\n`);
    process.exitCode = 2;
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
