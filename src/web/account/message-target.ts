const matterLink = /^\/(?:[a-z]+\/)?matters\/([0-9a-f-]{36})$/;

/** Where a message leads: a matter opens behind the reader's own door. */
export function messageTarget(link: string | null, kind: 'staff' | 'resident'): string | null {
  const id = link === null ? undefined : matterLink.exec(link)?.[1];
  if (id === undefined) return null;
  return kind === 'staff' ? `/desk/matters/${id}` : `/resident/matters/${id}`;
}
