import { useEffect, useState } from 'react';
import type { Wanted } from '#web/api/neighbours.ts';
import type { ReportDraft } from './report-draft.ts';

const charactersMin = 4;
const pauseMs = 700;

/** What to look for around here, once there are words and a place and the typing has paused. */
export function useWanted({ detail, point, areaCode, ...said }: ReportDraft): Wanted | null {
  const text = detail.trim().slice(0, 500);
  const address = said.address.trim();
  const isPlaced = point !== null || areaCode !== null || address.length >= charactersMin;
  const isEnough = text.length >= charactersMin && isPlaced;
  const now = isEnough ? { detail: text, point, areaCode, address } : null;
  const key = JSON.stringify(now);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), pauseMs);
    return () => clearTimeout(timer);
  }, [key]);
  if (settled !== key || now === null) return null;
  return {
    detail: now.detail,
    ...(now.point !== null && { point: now.point }),
    ...(now.point === null && now.areaCode !== null && { areaCode: now.areaCode }),
    ...(now.point === null && now.areaCode === null && { address: now.address }),
  };
}
