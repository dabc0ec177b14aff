import { useAreas } from '#web/api/places.ts';

/** Names an area by its code; a code that is not known names the nearest area around it. */
export function useAreaName(): (code: string) => string {
  const areas = useAreas();
  return (code) => {
    const around = (areas.data?.items ?? [])
      .filter((area) => code.startsWith(area.code))
      .sort((one, other) => other.code.length - one.code.length);
    return around[0]?.name ?? '';
  };
}
