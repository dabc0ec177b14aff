import { Refusal } from '#platform/refusal/refusal.ts';
import type { FieldFault } from '#platform/refusal/refusal.ts';

export function unknownVersion(id: string): Refusal {
  return new Refusal(
    'not-found',
    'enforcement.unknown_version',
    { zh: '没有这个版本的权责清单。', en: 'There is no such version of the list.' },
    { id },
  );
}

export function unknownRule(ruleId: string): Refusal {
  return new Refusal(
    'not-found',
    'enforcement.unknown_rule',
    { zh: '清单中没有这一事项。', en: 'The list has no such item.' },
    { ruleId },
  );
}

export function alreadyPublished(id: string): Refusal {
  return new Refusal(
    'conflict',
    'enforcement.version_published',
    {
      zh: '这个版本已经发布，不能再改；请在它的基础上新建草案。',
      en: 'This version is published and cannot change. Start a draft based on it.',
    },
    { id },
  );
}

export function staleDraft(current: number): Refusal {
  return new Refusal(
    'conflict',
    'enforcement.stale_draft',
    {
      zh: '这份草案刚被别人改过，请刷新后再改。',
      en: 'Someone else has just changed this draft. Reload it and try again.',
    },
    { currentRevision: current },
  );
}

export function nothingInForce(at: Date): Refusal {
  return new Refusal(
    'not-found',
    'enforcement.nothing_in_force',
    {
      zh: '当时还没有已生效的权责清单。',
      en: 'No responsibility list was in force at that moment.',
    },
    { at: at.toISOString() },
  );
}

export function baseMoved(expected: string | null, found: string | null): Refusal {
  return new Refusal(
    'conflict',
    'enforcement.base_moved',
    {
      zh: '起草期间清单已有新版本，请先把草案更新到新版本上再发布。',
      en: 'The list moved on since this draft was begun. Bring the draft up to date first.',
    },
    { basedOn: found, inForce: expected },
  );
}

export function faultyItem(fields: readonly FieldFault[]): Refusal {
  return new Refusal(
    'invalid',
    'enforcement.faulty_item',
    { zh: '这一事项有误，请按提示改正。', en: 'The item is faulty. Please correct it.' },
    { fields },
  );
}

export function draftOfDraft(): Refusal {
  return new Refusal('conflict', 'enforcement.draft_of_draft', {
    zh: '只能在已发布的版本上新建草案。',
    en: 'A draft is based on a published version.',
  });
}
