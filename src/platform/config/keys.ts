import { randomBytes as systemBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal/refusal.ts';
import type { FieldKey } from '../secrets/index.ts';
import type { Environment } from './load-config.ts';

/** The cell's own secrets. Sealed fields are lost with them: back them up, apart from data. */
export interface Keys {
  /** Signs sessions. */
  readonly authSecret: string;
  /** Oldest first; the newest seals. */
  readonly fieldKeys: readonly FieldKey[];
  /** A 32-byte seed for the cell's Ed25519 key: tree heads of the evidence log. */
  readonly signingSeed: Uint8Array;
  readonly appLogin: { readonly user: string; readonly password: string };
  /** The embedded database's owner. */
  readonly ownerPassword: string;
}

const base64Secret = z.base64().refine((text) => Buffer.from(text, 'base64').length >= 32);
const fieldKeyList = z
  .array(z.strictObject({ id: z.string().regex(/^[A-Za-z0-9_-]{1,16}$/), secret: base64Secret }))
  .min(1);
const keyFile = z.object({
  authSecret: z.string().min(32),
  fieldKeys: fieldKeyList,
  signingSeed: base64Secret,
  appUser: z.string().regex(/^[a-z][a-z0-9_]{2,40}$/),
  appPassword: z.string().regex(/^[\w-]{16,}$/),
  ownerPassword: z.string().regex(/^[\w-]{16,}$/),
});
type KeyFile = z.infer<typeof keyFile>;

/**
 * The keys of `<data>/keys.json`, made at the first start and readable by its owner only. A cell
 * of several machines gives them the same `SHANZHI_AUTH_SECRET`, `SHANZHI_SIGNING_SEED` (base64)
 * and `SHANZHI_FIELD_KEYS` (`id:base64,…`, oldest first), which stand above the file.
 *
 * @throws Refusal invalid `config.keys_unreadable` or `config.bad_key`, quoting no value.
 */
export function loadKeys(
  dataFolder: string,
  environment: Environment = {},
  bytes: (length: number) => Uint8Array = systemBytes,
): Keys {
  const file = join(dataFolder, 'keys.json');
  const kept = readKeys(file) ?? makeKeys(file, dataFolder, bytes);
  const auth = environment['SHANZHI_AUTH_SECRET'] || kept.authSecret;
  if (auth.length < 32) throw badKey('SHANZHI_AUTH_SECRET');
  const seed = environment['SHANZHI_SIGNING_SEED'] || kept.signingSeed;
  if (!base64Secret.safeParse(seed).success) throw badKey('SHANZHI_SIGNING_SEED');
  return {
    authSecret: auth,
    fieldKeys: (readFieldKeys(environment['SHANZHI_FIELD_KEYS']) ?? kept.fieldKeys).map(
      ({ id, secret }) => ({ id, secret: Buffer.from(secret, 'base64') }),
    ),
    signingSeed: Buffer.from(seed, 'base64').subarray(0, 32),
    appLogin: { user: kept.appUser, password: kept.appPassword },
    ownerPassword: kept.ownerPassword,
  };
}

/** The keys as the text of a keys.json, wherever they came from. Keep it as safe as they are. */
export function writeKeys(keys: Keys): string {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const file: KeyFile = {
    authSecret: keys.authSecret,
    fieldKeys: keys.fieldKeys.map(({ id, secret }) => ({ id, secret: base64(secret) })),
    signingSeed: base64(keys.signingSeed),
    appUser: keys.appLogin.user,
    appPassword: keys.appLogin.password,
    ownerPassword: keys.ownerPassword,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function readFieldKeys(text: string | undefined): KeyFile['fieldKeys'] | undefined {
  if (!text) return undefined;
  const entries = text.split(',').map((entry) => {
    const [id, secret] = entry.trim().split(':');
    return { id, secret };
  });
  const checked = fieldKeyList.safeParse(entries);
  if (!checked.success) throw badKey('SHANZHI_FIELD_KEYS');
  return checked.data;
}

function readKeys(file: string): KeyFile | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unreadable(file);
  }
  try {
    const keys = keyFile.parse(JSON.parse(text));
    // A copy made by hand may have come out readable by everybody.
    chmodSync(file, 0o600);
    return keys;
  } catch {
    throw unreadable(file);
  }
}

/** Written whole beside its place and linked there: two first starts end up with the same keys. */
function makeKeys(file: string, dataFolder: string, bytes: (n: number) => Uint8Array): KeyFile {
  const text = (length: number) => Buffer.from(bytes(length)).toString('base64url');
  const base64 = () => Buffer.from(bytes(32)).toString('base64');
  const keys: KeyFile = {
    authSecret: text(48),
    fieldKeys: [{ id: 'k1', secret: base64() }],
    signingSeed: base64(),
    appUser: `shanzhi_${Buffer.from(bytes(4)).toString('hex')}`,
    appPassword: text(24),
    ownerPassword: text(24),
  };
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${Buffer.from(bytes(6)).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(keys, null, 2)}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  try {
    linkSync(draft, file);
    return keys;
  } catch (error) {
    const other = readKeys(file);
    if (!other) throw error;
    return other;
  } finally {
    rmSync(draft, { force: true });
  }
}

function unreadable(file: string): Refusal {
  return new Refusal('invalid', 'config.keys_unreadable', {
    zh: `密钥文件 ${file} 无法读取或已损坏；请从备份恢复。删除它会使已加密的信息永远无法读取。`,
    en:
      `The key file ${file} cannot be read or is damaged. Restore it from a backup; ` +
      'deleting it would leave sealed values sealed for ever.',
  });
}

function badKey(name: string): Refusal {
  return new Refusal('invalid', 'config.bad_key', {
    zh: `环境变量 ${name} 的值不合要求：至少 32 字节的随机值，格式见 docs/operations.md。`,
    en:
      `The environment variable ${name} is not fit: it needs at least 32 random bytes ` +
      'in the form that docs/operations.md gives.',
  });
}
