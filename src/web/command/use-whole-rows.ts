import { useLayoutEffect, useRef, useState } from 'react';

/**
 * In a box that clips (a wall screen scrolls for nobody) only rows that fit whole are shown; the
 * box says how many are left out. Rows are marked by `data-row`.
 *
 * @param footPx what saying that more is there takes, where it is said within the box.
 */
export function useWholeRows<Box extends HTMLElement>(footPx = 0) {
  const box = useRef<Box>(null);
  const [leftOut, setLeftOut] = useState(0);
  const [all, setAll] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const fit = () => setLeftOut(all ? 0 : hideWhatIsCut(element, footPx));
    const sizes = new ResizeObserver(fit);
    sizes.observe(element);
    // What is asked for arrives later, within the box.
    const rows = new MutationObserver(fit);
    rows.observe(element, { childList: true, subtree: true });
    fit();
    return () => {
      sizes.disconnect();
      rows.disconnect();
    };
  }, [all, footPx]);
  return { box, leftOut, all, showAll: () => setAll(true) };
}

function hideWhatIsCut(box: HTMLElement, footPx: number): number {
  const rows = [...box.querySelectorAll<HTMLElement>('[data-row]')];
  for (const row of rows) row.hidden = false;
  const style = getComputedStyle(box);
  if (style.overflowY !== 'clip' && style.overflowY !== 'hidden') return 0;
  const bottom = box.getBoundingClientRect().bottom - parseFloat(style.paddingBottom);
  const isCut = (row: HTMLElement, limit: number) => row.getBoundingClientRect().bottom > limit;
  if (!rows.some((row) => isCut(row, bottom))) return 0;
  const cut = rows.filter((row) => isCut(row, bottom - footPx));
  for (const row of cut) row.hidden = true;
  return cut.length;
}
