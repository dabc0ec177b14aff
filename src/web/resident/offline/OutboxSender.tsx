import { useSending } from './use-sending.ts';

/** Sends what waits, whichever of the resident's pages is open. */
export function OutboxSender() {
  useSending();
  return null;
}
