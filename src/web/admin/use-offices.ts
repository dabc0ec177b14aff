import { usePositions } from '#web/api/admin-organisation.ts';
import { useNow } from '../ui/time/use-now.ts';
import { holdsAt } from './term.ts';
import { useBodyName } from './use-body-name.ts';

/** The offices that a person holds today, each with its body: `滨江街道办事处 · 吹哨协调员`. */
export function useOffices(): (personId: string) => readonly string[] {
  const positions = usePositions({});
  const bodyName = useBodyName();
  const now = useNow();
  const held = (positions.data?.items ?? []).filter((position) => holdsAt(position, now));
  return (personId) =>
    held
      .filter((position) => position.personId === personId)
      .map(({ bodyId, title }) => `${bodyName(bodyId)} · ${title}`);
}
