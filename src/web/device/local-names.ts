const local = 'local:';

/** The name of a photo that this phone alone has. */
export function localName(key: string): string {
  return `${local}${key}`;
}

export function isLocal(id: string): boolean {
  return id.startsWith(local);
}
