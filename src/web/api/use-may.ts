import { useMe } from './session.ts';

/** Whether an office of mine holds an action anywhere; the server says the last word. */
export function useMay(): (action: string) => boolean {
  const { data: me } = useMe();
  return (action) =>
    (me?.authorities ?? []).some(
      ({ bodyId, actions }) => bodyId !== null && actions.includes(action),
    );
}
