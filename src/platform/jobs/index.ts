export { createJobRunner, createJobs } from './create-jobs.ts';
export type { JobCounts, JobRunner, JobRunnerOptions } from './create-jobs.ts';
export type { JobDeclaration, JobHandler, Jobs } from './jobs.ts';
export { whileWorking } from './while-working.ts';
