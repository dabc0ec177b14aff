import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** An entry waits to be sent, a photo belongs to one, an answer is what the server said last. */
export type Kind = 'entry' | 'photo' | 'answer' | 'draft';

interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

interface Thing {
  readonly writer: string;
  readonly kind: Kind;
  readonly id: string;
  readonly value: Sealed;
  readonly blob: Sealed | null;
}

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKey };
  things: { key: [string, Kind, string]; value: Thing };
}

/**
 * What this device keeps for one person, sealed with AES-256-GCM under a key that the browser
 * holds and gives to no script. Each thing is bound to its place: none can stand for another.
 */
export interface Box {
  readonly writer: string;
  /** @throws DOMException QuotaExceededError when the device is full: nothing is changed then. */
  put(kind: Kind, id: string, value: unknown, blob?: Blob): Promise<void>;
  find<Value>(kind: Kind, id: string): Promise<Value | null>;
  findBlob(kind: Kind, id: string): Promise<ArrayBuffer | null>;
  list<Value>(kind: Kind): Promise<Value[]>;
  remove(kind: Kind, ids: readonly string[]): Promise<void>;
}

/** What begins so is a resident's: never taken for the same person's box in the field. */
const residents = 'resident:';

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('shanzhi', 1, {
    upgrade(db) {
      db.createObjectStore('keys');
      db.createObjectStore('things', { keyPath: ['writer', 'kind', 'id'] });
    },
    terminated: () => (opened = undefined),
  });
  return opened;
}

/** This person's box; null where their key is not on this device. */
export async function openBox(writer: string): Promise<Box | null> {
  const key = await (await database()).get('keys', writer);
  return key === undefined ? null : boxOf(writer, key);
}

/** The same, with the key as the server gives it to whoever is signed in: 32 bytes, base64url. */
export async function unlockBox(writer: string, secret: string): Promise<Box> {
  const bytes = Uint8Array.from(atob(secret.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
    one.charCodeAt(0),
  );
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  await (await database()).put('keys', key, writer);
  return boxOf(writer, key);
}

/** The box of a resident's photos, under a key that this browser makes and gives to no script. */
export async function openResidentBox(writer: string): Promise<Box> {
  const name = `${residents}${writer}`;
  const known = await openBox(name);
  if (known !== null) return known;
  const algorithm = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
  await (await database()).put('keys', key, name);
  return boxOf(name, key);
}

/** At a resident's sign-out: their key and photos leave the device, as their drafts do. */
export async function wipeResidentBox(writer: string): Promise<void> {
  const name = `${residents}${writer}`;
  const db = await database();
  const tx = db.transaction(['keys', 'things'], 'readwrite');
  await tx.objectStore('keys').delete(name);
  const things = IDBKeyRange.bound([name], [name, []]);
  let cursor = await tx.objectStore('things').openCursor(things);
  while (cursor !== null) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await tx.done;
}

/**
 * Throws away every field worker's key, and with it whatever was read from the server. What
 * somebody entered and has not sent stays, sealed: it opens again when they sign in again.
 */
export async function lockBoxes(): Promise<void> {
  const db = await database();
  const tx = db.transaction(['keys', 'things'], 'readwrite');
  for (const writer of await tx.objectStore('keys').getAllKeys()) {
    if (!writer.startsWith(residents)) await tx.objectStore('keys').delete(writer);
  }
  let cursor = await tx.objectStore('things').openCursor();
  while (cursor !== null) {
    if (cursor.value.kind === 'answer') await cursor.delete();
    cursor = await cursor.continue();
  }
  await tx.done;
}

function boxOf(writer: string, key: CryptoKey): Box {
  const range = (kind: Kind) => IDBKeyRange.bound([writer, kind, ''], [writer, kind, '\uffff']);
  const open = async (thing: Thing | undefined) =>
    thing === undefined ? null : readJson(await unseal(key, placeOf(thing), thing.value));
  return {
    writer,
    async put(kind, id, value, blob) {
      const place = { writer, kind, id };
      const json = new TextEncoder().encode(JSON.stringify(value));
      const thing = {
        ...place,
        value: await seal(key, placeOf(place), json),
        blob:
          blob === undefined
            ? null
            : await seal(key, placeOf(place), new Uint8Array(await blob.arrayBuffer())),
      };
      await (await database()).put('things', thing);
    },
    async find<Value>(kind: Kind, id: string) {
      return (await open(await (await database()).get('things', [writer, kind, id]))) as Value;
    },
    async findBlob(kind, id) {
      const thing = await (await database()).get('things', [writer, kind, id]);
      if (thing === undefined || thing.blob === null) return null;
      return unseal(key, placeOf(thing), thing.blob);
    },
    async list<Value>(kind: Kind) {
      const things = await (await database()).getAll('things', range(kind));
      return (await Promise.all(things.map((thing) => open(thing)))) as Value[];
    },
    async remove(kind, ids) {
      const tx = (await database()).transaction('things', 'readwrite');
      await Promise.all(ids.map((id) => tx.store.delete([writer, kind, id])));
      await tx.done;
    },
  };
}

function placeOf({ writer, kind, id }: Pick<Thing, 'writer' | 'kind' | 'id'>): BufferSource {
  return new TextEncoder().encode(`${writer}/${kind}/${id}`);
}

async function seal(
  key: CryptoKey,
  additionalData: BufferSource,
  plain: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData };
  return { nonce, bytes: await crypto.subtle.encrypt(algorithm, key, plain) };
}

function unseal(
  key: CryptoKey,
  additionalData: BufferSource,
  { nonce, bytes }: Sealed,
): Promise<ArrayBuffer> {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, bytes);
}

function readJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
