import { Command } from 'commander';
import { registerDemo } from './demo.ts';
import { registerServe } from './serve.ts';
import { reportFailure } from './report-failure.ts';

const program = new Command('shanzhi')
  .description('善治：基层治理平台 · a platform for grassroots governance')
  .showHelpAfterError();

registerServe(program);
registerDemo(program);

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
