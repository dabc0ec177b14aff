import { z } from 'zod';

export const backupFormat = 'shanzhi-backup';
/** Raised when an older program could not read what a newer one writes. */
export const backupFormatVersion = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a backup says of itself. It is the archive's last part, so that an archive without one was
 * never finished.
 */
export const manifestSchema = z.object({
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupFormatVersion),
  programVersion: z.string(),
  createdAt: z.iso.datetime(),
  database: z.object({
    serverVersion: z.string(),
    /** Oldest first; the last one is the head. */
    migrations: z.array(z.object({ name: z.string(), checksum: sha256 })).min(1),
    /** The job queue's own migration head. */
    jobQueueVersion: z.int(),
    tables: z.array(
      z.object({ name: z.string(), columns: z.array(z.string()).min(1), rows: z.int() }),
    ),
    sequences: z.array(
      z.object({ name: z.string(), lastValue: z.string().regex(/^-?\d+$/), isCalled: z.boolean() }),
    ),
  }),
  files: z.object({
    store: z.enum(['disk', 's3']),
    /** With `s3` the photos stay in this bucket. */
    bucket: z.string().nullable(),
    count: z.int(),
    /** Parts that the database knows and that were missing, or not what had been handed in. */
    faulty: z.array(z.string()),
  }),
  keys: z.object({
    included: z.boolean(),
    /** One-way marks of the keys without which sealed fields stay sealed. */
    needed: z.array(z.object({ use: z.string(), mark: z.string() })),
  }),
  /** Of the part `SHA256SUMS`, which lists every other one. */
  sumsSha256: sha256,
});

export type Manifest = z.infer<typeof manifestSchema>;
export type TableEntry = Manifest['database']['tables'][number];
export type SequenceEntry = Manifest['database']['sequences'][number];

/** Names of the parts inside the archive. */
export const parts = {
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  keys: 'keys.json',
  table: (name: string) => `tables/${name}.copy`,
  file: (key: string) => `files/${key}`,
} as const;

/** How far long work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly part: string;
}
export type OnProgress = (progress: Progress) => void;
