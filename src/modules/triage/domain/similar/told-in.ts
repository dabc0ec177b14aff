import type { Compared } from './compare-told.ts';

/** What was told in a matter, to be laid beside others. */
export function toldIn(matter: {
  readonly title: string;
  readonly detail: string;
  readonly areaCode: string;
  readonly openedAt: Date;
  readonly point: Compared['point'];
  readonly reporterId: string | null;
}): Compared {
  const { title: subject, detail, areaCode, openedAt: at, point, reporterId } = matter;
  return { subject, detail, areaCode, at, point, reporterId };
}
