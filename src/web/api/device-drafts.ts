/** What is half written on this device, each under the name of who writes it. */
const prefix = 'shanzhi.draft.';
const lastWriter = `${prefix}writer`;
const leftKey = 'shanzhi.left';

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

/**
 * At sign-out: the next person at a shared device finds nothing of what this one wrote here, nor
 * what was half written before they signed in. What somebody else sent waits for the network.
 */
export function wipeDrafts(storage: Storage, writer: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) {
    if (key?.startsWith(prefix) && key.endsWith(`.${writer}`)) storage.removeItem(key);
  }
  storage.removeItem(draftKey('report', nobody));
  storage.removeItem(lastWriter);
  // Other pages of this browser hear of it.
  storage.setItem(leftKey, new Date().toISOString());
}

/** Whether a change of what the device keeps tells that somebody signed out in another page. */
export function tellsOfLeaving({ key }: Pick<StorageEvent, 'key'>): boolean {
  return key === leftKey;
}
