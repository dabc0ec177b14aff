import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes as systemBytes,
} from 'node:crypto';
import { Refusal } from '../refusal/refusal.ts';

/** One master secret of the cell. `id` is short and public; it is written into what it seals. */
export interface FieldKey {
  readonly id: string;
  /** At least 32 bytes of real randomness. */
  readonly secret: Uint8Array;
}

/** Seals single fields (phone, identity number, name) before they reach the database. */
export interface FieldCipher {
  seal(plain: string): string;
  /** @throws Refusal unavailable `secrets.cannot_open`: damaged, or its key is gone. */
  open(sealed: string): string;
  /** Equal values give equal indexes, so a sealed column can be looked up without opening it. */
  blindIndex(value: string): string;
}

const format = 's1';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM under keys derived by HKDF-SHA-256 (RFC 5869). Keys are listed oldest first: the
 * newest seals, every one opens. The blind index hangs on the oldest, so adding a key changes no
 * index; drop the oldest only after sealing and indexing everything anew.
 *
 * @example
 * const cipher = createFieldCipher([{ id: 'k1', secret: randomBytes(32) }]);
 * cipher.open(cipher.seal('13800000000')); // '13800000000'
 */
export function createFieldCipher(
  keys: readonly FieldKey[],
  bytes: (length: number) => Uint8Array = systemBytes,
): FieldCipher {
  const oldest = keys[0];
  const newest = keys.at(-1);
  if (!oldest || !newest) throw new Error('createFieldCipher needs at least one key');
  const sealingKeys = new Map<string, Buffer>();
  for (const key of keys) {
    if (!/^[A-Za-z0-9_-]{1,16}$/.test(key.id)) throw new Error(`bad key id: ${key.id}`);
    if (key.secret.length < 32) throw new Error(`key ${key.id} is shorter than 32 bytes`);
    if (sealingKeys.has(key.id)) throw new Error(`two keys are named ${key.id}`);
    sealingKeys.set(key.id, derive(key.secret, 'shanzhi field seal'));
  }
  const indexKey = derive(oldest.secret, 'shanzhi field blind index');
  const sealingKey = derive(newest.secret, 'shanzhi field seal');

  return {
    seal: (plain) => sealWith(newest.id, sealingKey, plain, bytes(nonceBytes)),
    open: (sealed) => openWith(sealingKeys, sealed),
    blindIndex: (value) => createHmac('sha256', indexKey).update(value).digest('base64url'),
  };
}

function derive(secret: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

function sealWith(id: string, key: Buffer, plain: string, nonce: Uint8Array): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(`${format}.${id}`));
  const body = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final()]);
  return `${format}.${id}.${Buffer.concat([body, cipher.getAuthTag()]).toString('base64url')}`;
}

function openWith(keys: ReadonlyMap<string, Buffer>, sealed: string): string {
  const [found, id = '', text = '', ...rest] = sealed.split('.');
  const key = keys.get(id);
  const bytes = Buffer.from(text, 'base64url');
  const wellFormed = found === format && rest.length === 0 && bytes.toString('base64url') === text;
  if (!key || !wellFormed || bytes.length < nonceBytes + tagBytes) throw cannotOpen();
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(`${format}.${id}`));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    const body = bytes.subarray(nonceBytes, bytes.length - tagBytes);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    throw cannotOpen();
  }
}

function cannotOpen(): Refusal {
  return new Refusal('unavailable', 'secrets.cannot_open', {
    zh: '这条加密信息无法读取，请联系系统管理员。',
    en: 'This protected value cannot be read. Please contact the system administrator.',
  });
}
