import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '#web/api/client.ts';
import { useMe } from '#web/api/session.ts';
import { keepAnswers } from './answers.ts';
import { setBoxOwner } from '../../device/box-owner.ts';
import { openBox, unlockBox, type Box } from '../../device/box.ts';
import { canKeep } from '../../device/can-keep.ts';

/** Not yet known, cannot be had in this browser, or there. */
export type BoxState = 'opening' | 'none' | Box;

/**
 * The box of whoever is signed in. Its key comes from the server once and stays until sign-out;
 * what the server answers is kept in it from then on.
 */
export function useBox(): BoxState {
  const client = useQueryClient();
  const { data: me } = useMe();
  const person = me?.person;
  const writer = person?.kind === 'staff' ? person.id : undefined;
  const [box, setBox] = useState<BoxState>('opening');
  useEffect(() => {
    if (writer === undefined) return undefined;
    let left = false;
    let stop = () => {};
    openFor(writer).then(
      (opened) => {
        if (left) return;
        setBox(opened);
        if (opened !== 'none') stop = keepAnswers(client, opened);
      },
      () => !left && setBox('none'),
    );
    return () => {
      left = true;
      stop();
      setBox('opening');
    };
  }, [writer, client]);
  return box;
}

async function openFor(writer: string): Promise<Box | 'none'> {
  if (!canKeep()) return 'none';
  const known = await openBox(writer);
  const box = known ?? (await unlockBox(writer, await askKey()));
  setBoxOwner(localStorage, writer);
  // Unasked, a browser may throw away what a page keeps when the device runs full.
  void navigator.storage?.persist?.();
  return box;
}

async function askKey(): Promise<string> {
  const { key } = await answerOf(api.GET('/api/me/device-key'));
  return key;
}
