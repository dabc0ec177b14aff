import { z } from 'zod';
import { timestamp, uuid } from '../http/contract.ts';

/** What anyone who may see a file learns about it. Where and when it was taken is not among it. */
export const fileView = z.strictObject({
  id: uuid,
  kind: z.enum(['photo', 'document']),
  mediaType: z.string(),
  name: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  createdAt: timestamp,
});

export type FileView = z.infer<typeof fileView>;

/** The body of an upload, as multipart/form-data: described here, read and checked as a stream. */
export const fileUpload = z.strictObject({ file: z.file() });

export const fileParams = z.strictObject({ id: uuid });

/** Files larger than this are refused. */
export const fileBytesMax = 10 * 1024 * 1024;
