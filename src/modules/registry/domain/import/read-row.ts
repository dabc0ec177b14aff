import type { FieldFault, Sentence } from '#platform/refusal/refusal.ts';
import { allStorable } from '#platform/refusal/storable.ts';
import { checkPerson } from '../check-person.ts';
import { identifierKinds } from '../identifiers/read-identifier.ts';
import type { PersonFacts, PersonNumberKind, Residence, ResidenceKind } from '../person.ts';
import type { ImportColumn, ImportMapping } from './columns.ts';

/** A line of the file that stands under the header. */
export interface WaitingRow {
  /** As the spreadsheet counts; the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ReadRow {
  readonly row: number;
  readonly facts: PersonFacts;
  readonly residence: Residence;
  readonly faults: readonly FieldFault[];
}

export interface RowContext {
  readonly mapping: ImportMapping;
  /** Of rows that name none. */
  readonly areaCode: string;
  readonly today: string;
  /** The code of a community of this name where the importer may write, if there is just one. */
  readonly findCommunity: (name: string) => string | undefined;
  readonly mayWrite: (areaCode: string) => boolean;
}

const kinds: Readonly<Record<string, ResidenceKind>> = {
  户籍: 'registered',
  户籍人口: 'registered',
  常住: 'living',
  常住人口: 'living',
  流动: 'floating',
  流动人口: 'floating',
};
const sexes: Readonly<Record<string, 'male' | 'female'>> = {
  男: 'male',
  女: 'female',
  男性: 'male',
  女性: 'female',
};
const lengthMost = { name: 60, address: 200, household: 40, phone: 30, number: 40 };

/** What a row says of a person, and all that is wrong with it. */
export function readRow({ row, cells }: WaitingRow, context: RowContext): ReadRow {
  const faults: FieldFault[] = [];
  const fault = (path: string, zh: string, en: string) =>
    faults.push({ path, message: { zh, en } });
  const cell = (column: ImportColumn) => {
    const index = context.mapping[column];
    return index === undefined ? '' : (cells[index] ?? '').trim();
  };
  const oneOf = <T>(column: ImportColumn, words: Readonly<Record<string, T>>): T | null => {
    const said = cell(column);
    const meant = words[said];
    if (said !== '' && meant === undefined)
      fault(column, `看不懂“${said.slice(0, 20)}”`, 'Unknown');
    return meant ?? null;
  };
  const dayOf = (column: ImportColumn): string | null => {
    const said = cell(column);
    const day = readDay(said);
    if (said !== '' && day === undefined) fault(column, '日期应写成 2020-01-31', 'Not a day');
    return day ?? null;
  };
  if (!allStorable(cells)) fault('', '有无法保存的字符', 'It holds what cannot be stored');
  for (const [column, most] of Object.entries(lengthMost)) {
    if (cell(column as ImportColumn).length > most) fault(column, '太长了', 'It is too long');
  }
  if (cell('name') === '') fault('name', '没有姓名', 'There is no name');
  if (cell('address') === '') fault('address', '没有地址', 'There is no address');
  const areaCode = areaOf(cell('areaCode'), cell('community'), context);
  if (!context.mayWrite(areaCode ?? '')) fault('community', ...notHere);
  const { facts, faults: unfit } = checkPerson(
    {
      name: cell('name'),
      sex: oneOf('sex', sexes),
      bornOn: dayOf('bornOn'),
      number:
        cell('number') === ''
          ? null
          : { kind: oneOf('numberKind', numberKinds) ?? 'identity_card', number: cell('number') },
      phone: cell('phone') || null,
      household: cell('household') || null,
    },
    context.today,
  );
  const residence = {
    kind: oneOf('kind', kinds) ?? 'living',
    ...{ areaCode: areaCode ?? '', address: cell('address') },
    from: dayOf('from') ?? context.today,
  };
  return { row, facts, residence, faults: [...faults, ...unfit] };
}

const notHere = [
  '没有这个社区，或者不在您的辖区',
  'There is no such community, or it is not in your area',
] as const satisfies readonly [Sentence['zh'], Sentence['en']];

const numberKinds: Readonly<Record<string, PersonNumberKind>> = {
  [identifierKinds.identity_card]: 'identity_card',
  身份证: 'identity_card',
  [identifierKinds.residence_permit]: 'residence_permit',
  [identifierKinds.permanent_residence]: 'permanent_residence',
  [identifierKinds.passport]: 'passport',
};

function areaOf(code: string, community: string, context: RowContext): string | undefined {
  if (code !== '') return code;
  return community === '' ? context.areaCode : context.findCommunity(community);
}

const excelEpoch = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** 2020-01-31, 2020/1/31, 2020年1月31日, 20200131, or days since 1899-12-30 as workbooks count. */
function readDay(said: string): string | undefined {
  if (/^\d{5}$/.test(said)) {
    return new Date(excelEpoch + Number(said) * dayMs).toISOString().slice(0, 10);
  }
  const parts =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(said) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(said);
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso);
  return isReal ? iso : undefined;
}
