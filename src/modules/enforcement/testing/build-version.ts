import type { ListVersion } from '../domain/version.ts';

/** A published version, or a draft when it has no date. */
export function buildVersion(
  id: string,
  effectiveFrom: Date | null,
  publishOrder: number | null,
): ListVersion {
  return {
    id,
    title: id,
    state: effectiveFrom ? 'published' : 'draft',
    basedOn: null,
    reason: '',
    createdAt: new Date('2025-12-01T00:00:00Z'),
    publishedAt: effectiveFrom,
    effectiveFrom,
    publishOrder,
    revision: 1,
  };
}
