const flag = 'shanzhi.box';

/** Whose box this device opens by itself, for a page that starts without a network. */
export function boxOwner(storage: Storage): string | null {
  return storage.getItem(flag);
}

export function setBoxOwner(storage: Storage, writer: string | null): void {
  if (writer === null) storage.removeItem(flag);
  else storage.setItem(flag, writer);
}
