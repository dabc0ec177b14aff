/** What is half written on this device, each under the name of who writes it. */
const prefix = 'shanzhi.draft.';
const lastWriter = `${prefix}writer`;

/** Whoever has not signed in: one and the same for everybody at this device. */
export const nobody = 'signed-out';

export function draftKey(kind: string, writer: string): string {
  return `${prefix}${kind}.${writer}`;
}

/** Who wrote here last, for a page that opens before the server has said who it is. */
export function findLastWriter(storage: Storage): string {
  return storage.getItem(lastWriter) ?? nobody;
}

export function keepLastWriter(storage: Storage, writer: string): void {
  storage.setItem(lastWriter, writer);
}

/** At sign-out: the next person at a shared device finds nothing of what was written here. */
export function wipeDrafts(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(prefix)) storage.removeItem(key);
}
