import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { locateQuery } from '#web/api/places.ts';
import { findPosition } from './find-position.ts';
import type { Place } from './place.ts';

export type PositionState = 'idle' | 'asking' | 'failed' | 'outside';

/** Asks the device where it is; a position outside what is served here is no place of ours. */
export function usePosition() {
  const client = useQueryClient();
  const [state, setState] = useState<PositionState>('idle');
  const ask = async (): Promise<Place['point']> => {
    setState('asking');
    const point = await findPosition();
    // Without a network the question would wait for one, and whoever asks with it.
    const outside =
      point !== null &&
      navigator.onLine &&
      (await client.fetchQuery(locateQuery(point)).then(isServed, isRefused));
    setState(point === null ? 'failed' : outside ? 'outside' : 'idle');
    return outside ? null : point;
  };
  return { state, ask };
}

const isServed = () => false;

/** Without a network nothing is known against the place: the server looks again when it is sent. */
function isRefused(error: unknown): boolean {
  const { status } = problemOf(error);
  return status === 404 || status === 400;
}
