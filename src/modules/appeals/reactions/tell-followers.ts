import type { MatterBrief } from '#modules/matters/index.ts';
import { appealFacts } from '../domain/appeal.ts';
import { publicTitle } from '../domain/public-words.ts';
import { toldTogether } from '../domain/told-together.ts';
import type { AppealNotice } from '../notices.ts';

/**
 * Those whom a merge brought are told in terms of their own matter: they never saw this one. Those
 * who joined are told of this one as anybody may know it: it is not theirs.
 */
export function noticesToFollowers(
  template: string,
  data: AppealNotice['data'],
  brief: MatterBrief,
): readonly AppealNotice[] {
  const told = new Map<string, AppealNotice & { readonly personIds: string[] }>();
  for (const { personId, own } of brief.followers) {
    const joined = own.id === brief.id && hasJoined(brief, personId);
    const isTheirs = own.id === brief.id && !joined;
    const said = isTheirs ? template : toldTogether(template, brief.confidentiality);
    if (said === null) continue;
    const title = joined ? publicTitle(own.title) : own.title;
    const key = `${own.id} ${joined}`;
    const notice = told.get(key) ?? {
      template: said,
      data: { ...data, number: own.number, title },
      personIds: [],
      clearance: 0,
      link: linkFor(true, own),
    };
    notice.personIds.push(personId);
    told.set(key, notice);
  }
  return [...told.values()];
}

function hasJoined({ attributes, reporterId }: MatterBrief, personId: string): boolean {
  const { joinedBy = [] } = appealFacts({ attributes });
  return personId !== reporterId && joinedBy.includes(personId);
}

/** Those who follow this matter itself, and so may act on it. */
export function ownFollowers({ id, followers }: MatterBrief): readonly string[] {
  return followers.filter(({ own }) => own.id === id).map(({ personId }) => personId);
}

/** Where who is told reads on. */
export function linkFor(toReporters: boolean, { id }: { readonly id: string }): string {
  return toReporters ? `/resident/matters/${id}` : `/desk/matters/${id}`;
}
