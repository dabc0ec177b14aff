import type { z } from 'zod';
import type * as files from '#platform/files/contract.ts';
import { Problem } from './problem.ts';

export type FileView = z.infer<typeof files.fileView>;

/** Hands in one photo or document; it is bound to a matter when the matter names it. */
export async function uploadFile(file: File, signal?: AbortSignal): Promise<FileView> {
  const body = new FormData();
  body.append('file', file);
  const reply = await fetch('/api/files', {
    method: 'POST',
    body,
    credentials: 'same-origin',
    ...(signal !== undefined && { signal }),
  });
  const answer: unknown = await reply.json().catch(() => undefined);
  if (!reply.ok) throw new Problem(reply.status, answer);
  return answer as FileView;
}

export const thumbnailUrl = (id: string) => `/api/files/${id}/thumbnail`;
export const fileUrl = (id: string) => `/api/files/${id}`;
