import { Command } from 'commander';
import { reportFailure } from './report-failure.ts';

type Register = (program: Command) => void;

/** Each command's file is read when it is called for: the whole house takes seconds to load. */
const commands: Readonly<Record<string, () => Promise<Register>>> = {
  serve: async () => (await import('./serve.ts')).registerServe,
  demo: async () => (await import('./demo.ts')).registerDemo,
  migrate: async () => (await import('./migrate.ts')).registerMigrate,
  admin: async () => (await import('./admin.ts')).registerAdmin,
  areas: async () => (await import('./areas.ts')).registerAreas,
  categories: async () => (await import('./categories.ts')).registerCategories,
  map: async () => (await import('./map.ts')).registerMap,
  import: async () => (await import('./import.ts')).registerImport,
  keys: async () => (await import('./keys.ts')).registerKeys,
  backup: async () => (await import('./backup.ts')).registerBackup,
  restore: async () => (await import('./restore.ts')).registerRestore,
  outbox: async () => (await import('./outbox.ts')).registerOutbox,
  classify: async () => (await import('./classify.ts')).registerClassify,
  train: async () => (await import('./train.ts')).registerTrain,
  topics: async () => (await import('./topics.ts')).registerTopics,
  similar: async () => (await import('./similar.ts')).registerSimilar,
  models: async () => (await import('./models.ts')).registerModels,
  grids: async () => (await import('./grids.ts')).registerGrids,
  bench: async () => (await import('./bench.ts')).registerBench,
};

const program = new Command('shanzhi')
  .description('善治：基层治理平台 · a platform for grassroots governance')
  .showHelpAfterError()
  // A wrong option is for the caller to put right.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

// Whoever read the beginning and went away has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const wanted = process.argv[2] ?? '';
  const named = Object.hasOwn(commands, wanted) ? commands[wanted] : undefined;
  const isHelp = wanted === '' || wanted === 'help' || wanted.startsWith('-');
  if (!named && !isHelp) {
    process.stderr.write(`没有“${wanted}”这个命令。 · There is no command "${wanted}".\n`);
  }
  for (const load of named ? [named] : Object.values(commands)) (await load())(program);
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
