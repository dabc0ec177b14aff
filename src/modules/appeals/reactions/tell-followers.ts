import type { MatterBrief } from '#modules/matters/index.ts';
import { toldTogether } from '../domain/told-together.ts';
import type { AppealNotice } from '../notices.ts';

/** Those whom a merge brought are told in terms of their own matter: they never saw this one. */
export function noticesToFollowers(
  template: string,
  data: AppealNotice['data'],
  brief: MatterBrief,
): readonly AppealNotice[] {
  const told = new Map<string, AppealNotice & { readonly personIds: string[] }>();
  for (const { personId, own } of brief.followers) {
    const said = own.id === brief.id ? template : toldTogether(template, brief.confidentiality);
    if (said === null) continue;
    const notice = told.get(own.id) ?? {
      template: said,
      data: { ...data, number: own.number, title: own.title },
      personIds: [],
      clearance: 0,
      link: linkFor(true, own),
    };
    notice.personIds.push(personId);
    told.set(own.id, notice);
  }
  return [...told.values()];
}

/** Those who follow this matter itself, and so may act on it. */
export function ownFollowers({ id, followers }: MatterBrief): readonly string[] {
  return followers.filter(({ own }) => own.id === id).map(({ personId }) => personId);
}

/** Where who is told reads on. */
export function linkFor(toReporters: boolean, { id }: { readonly id: string }): string {
  return toReporters ? `/resident/matters/${id}` : `/desk/matters/${id}`;
}
