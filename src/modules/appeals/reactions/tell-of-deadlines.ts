import type { MatterBrief, MatterStep } from '#modules/matters/index.ts';
import { whomToWarn } from '../domain/whom-to-warn.ts';
import type { AppealNotice } from '../notices.ts';
import type { AppealParts } from '../parts.ts';
import { deadlineFacts, factsForNotice } from './notice-facts.ts';
import type { Offices } from './offices.ts';
import { linkFor, ownFollowers } from './tell-followers.ts';

/** To the holder of each clock that came near its end or passed it, then to those above. */
export async function warningsOf(
  { neighbours }: AppealParts,
  offices: Offices,
  step: MatterStep,
  brief: MatterBrief,
): Promise<readonly AppealNotice[]> {
  const notices: AppealNotice[] = [];
  const data = factsForNotice(neighbours, step, brief);
  for (const clock of step.clockChanges) {
    const whom = whomToWarn(clock.kind, clock.alerted);
    const bodyId = clock.subjectBodyId ?? brief.ownerBodyId;
    const person = clock.subjectBodyId === null ? brief.ownerPersonId : null;
    const people = new Set<string>(whom.reporter ? reporterOf(brief) : []);
    const add = (found: readonly string[]) => found.forEach((one) => people.add(one));
    if (whom.office !== null) add(await offices.findEntitled(whom.office, brief));
    if (whom.holder && person !== null) people.add(person);
    if (whom.head && bodyId !== null) add(await offices.findHeads(bodyId, brief));
    if (whom.supervisor) add(await offices.findEntitled('appeals.supervise', brief));
    notices.push({
      template: whom.template,
      data: { ...data, ...deadlineFacts(clock) },
      personIds: [...people],
      bodyIds: whom.holder && person === null && bodyId !== null ? [bodyId] : [],
      clearance: brief.confidentiality,
      link: linkFor(whom.reporter, brief),
    });
  }
  return notices;
}

/** The reporter, unless they have stepped back. */
function reporterOf(brief: MatterBrief): readonly string[] {
  return ownFollowers(brief).filter((personId) => personId === brief.reporterId);
}
