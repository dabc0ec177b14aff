import { useLocation } from 'react-router';

/** Taken along to a matter, so that the way back leads to the same list. */
export function useInboxHere(): { readonly inbox: string } {
  return { inbox: useLocation().search };
}

/** The address of the list one came from; the plain one for who came from elsewhere. */
export function useInboxBack(): string {
  const state: unknown = useLocation().state;
  const known = typeof state === 'object' && state !== null && 'inbox' in state;
  return `/desk${known ? String(state.inbox) : ''}`;
}
