import { Refusal, type FieldFault } from '#platform/refusal/refusal.ts';

export function unknownPerson(): Refusal {
  return new Refusal('not-found', 'registry.unknown_person', {
    zh: '查无此人，或者不在您的辖区。',
    en: 'There is no such person, or they are not in your area.',
  });
}

export function faultyPerson(fields: readonly FieldFault[]): Refusal {
  return new Refusal(
    'invalid',
    'registry.faulty_person',
    { zh: '有几项填得不对，请按提示改正。', en: 'Some entries are not right; see each of them.' },
    { fields },
  );
}

export function unknownArea(path: string): Refusal {
  return faultyPerson([{ path, message: { zh: '没有这个区划', en: 'There is no such area' } }]);
}
