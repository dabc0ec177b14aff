import type { ClockSpec } from '#modules/matters/declare.ts';
import { clocks } from './clocks.ts';

const specs: { readonly [kind: string]: ClockSpec } = clocks;

/** Times that the reporter may use: they are reminded, and nobody is blamed. */
const reportersOwn: { readonly [clock: string]: string } = {
  supplement: 'appeal.supplement_soon',
  rate: 'appeal.rate_soon',
};

export interface Warned {
  /** What is said. A time to use is offered in other words than a duty is called in. */
  readonly template: string;
  readonly reporter: boolean;
  /** Set where the holder is whoever may do this in the area. */
  readonly office: string | null;
  readonly holder: boolean;
  readonly head: boolean;
  readonly supervisor: boolean;
}

/**
 * A deadline half used is for its holder, at three quarters for their head too, then for those
 * above. Reporters are reminded once.
 */
export function whomToWarn(clock: string, share: number): Warned {
  const invitation = reportersOwn[clock];
  const own = invitation !== undefined;
  const office = specs[clock]?.duty ?? null;
  return {
    template: invitation ?? (share === 100 ? 'matter.overdue' : 'matter.due_soon'),
    reporter: own && share === 75,
    office: own ? null : office,
    holder: !own && office === null,
    head: !own && office === null && share >= 75,
    supervisor: !own && share === 100,
  };
}
