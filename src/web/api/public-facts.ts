/** What anybody may know of this cell, such as its hotline: it stays on the device. */
const prefix = 'shanzhi.cell.';

export function keepPublicFact(storage: Storage, name: string, fact: object): void {
  storage.setItem(prefix + name, JSON.stringify(fact));
}

/** The fact as it was when it was last heard; undefined where it never was. */
export function findPublicFact<Fact>(storage: Storage, name: string): Fact | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(prefix + name) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as Fact) : undefined;
  } catch {
    return undefined;
  }
}
