import type { ModelGroup } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { channelWords } from '../ui/matter/words.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';

/** What people call a group that the model is judged for. */
export function useGroupName() {
  const channels: Readonly<Record<string, string>> = useWords(channelWords);
  const areaName = useAreaName();
  return ({ by, key }: ModelGroup): string => {
    if (by === 'channel') return channels[key] ?? key;
    return by === 'area' ? areaName(key) : key;
  };
}
