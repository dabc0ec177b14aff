import type { Board } from '#web/api/types.ts';

/** The picture is stretched to the room there is: only its proportions count. */
export const trendSize = { width: 600, height: 120 } as const;

/** How much of a day's room its bar takes. */
const barShare = 0.7;
/** A day on which anything came in shows at least this much. */
const barLeast = 2;

/** A bar for what was registered on each day, a line through what was closed. */
export function trendShape(trend: Board['trend']) {
  const { width, height } = trendSize;
  const most = Math.max(0, ...trend.map(({ opened, closed }) => Math.max(opened, closed)));
  const room = width / Math.max(1, trend.length);
  const high = (n: number) => (most === 0 ? 0 : (n / most) * (height - 4));
  const bars = trend.map(({ opened }, index) => {
    const tall = opened === 0 ? 0 : Math.max(barLeast, high(opened));
    return {
      x: (index + (1 - barShare) / 2) * room,
      y: height - tall,
      width: room * barShare,
      height: tall,
    };
  });
  const line = trend
    .map(({ closed }, index) => `${(index + 0.5) * room},${height - 2 - high(closed)}`)
    .join(' ');
  return { most, bars, line };
}
