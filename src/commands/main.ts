import { Command } from 'commander';
import { registerAdmin } from './admin.ts';
import { registerAreas } from './areas.ts';
import { registerDemo } from './demo.ts';
import { registerBench } from './bench.ts';
import { registerImport } from './import.ts';
import { registerKeys } from './keys.ts';
import { registerMigrate } from './migrate.ts';
import { registerOutbox } from './outbox.ts';
import { registerServe } from './serve.ts';
import { reportFailure } from './report-failure.ts';

const program = new Command('shanzhi')
  .description('善治：基层治理平台 · a platform for grassroots governance')
  .showHelpAfterError()
  // A wrong option is for the caller to put right.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

// Whoever read the beginning and went away has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

registerServe(program);
registerMigrate(program);
registerAdmin(program);
registerAreas(program);
registerKeys(program);
registerOutbox(program);
registerBench(program);
registerDemo(program);
registerImport(program);

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
