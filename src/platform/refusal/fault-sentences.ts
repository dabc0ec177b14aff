import type { z } from 'zod';
import type { FieldFault, Sentence } from './refusal.ts';

type Issue = z.core.$ZodIssue;

/** Turns what zod found into sentences by field. A custom check may bring its own in `params`. */
export function faultsOf(issues: readonly Issue[]): FieldFault[] {
  return issues.slice(0, 50).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, 50).map((key) => ({
        path: pathOf([...issue.path, key]),
        message: { zh: '这里没有这个字段。', en: 'There is no such field here.' },
      }));
    }
    return [{ path: pathOf(issue.path), message: sentenceOf(issue) }];
  });
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map((part) => String(part).slice(0, 100)).join('.');
}

function sentenceOf(issue: Issue): Sentence {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && !issue.message.includes('received')
        ? required
        : wrongType(issue.expected, issue.message);
    case 'too_small':
      return boundOf(issue.origin, String(issue.minimum), 'least');
    case 'too_big':
      return boundOf(issue.origin, String(issue.maximum), 'most');
    case 'invalid_value':
      return {
        zh: `只能是：${issue.values.map(String).join('、')}。`,
        en: `Must be one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_format':
      return formats[issue.format] ?? wrongFormat;
    case 'custom':
      return ownSentence(issue.params) ?? wrongValue;
    default:
      return wrongValue;
  }
}

function wrongType(expected: string, message: string): Sentence {
  if (message.endsWith('received undefined')) return required;
  const names = typeNames[expected];
  if (!names) return wrongValue;
  return { zh: `这里应当是${names.zh}。`, en: `This must be ${names.en}.` };
}

function boundOf(origin: string, bound: string, side: 'least' | 'most'): Sentence {
  const zh = side === 'least' ? '至少' : '最多';
  const en = `at ${side}`;
  if (origin === 'string') {
    if (side === 'least' && bound === '1') return required;
    return { zh: `${zh} ${bound} 个字。`, en: `Must have ${en} ${bound} characters.` };
  }
  if (origin === 'array' || origin === 'set') {
    return { zh: `${zh} ${bound} 项。`, en: `Must have ${en} ${bound} items.` };
  }
  return side === 'least'
    ? { zh: `不能小于 ${bound}。`, en: `Must not be below ${bound}.` }
    : { zh: `不能大于 ${bound}。`, en: `Must not be above ${bound}.` };
}

function ownSentence(params: unknown): Sentence | undefined {
  const own = (params as { sentence?: Partial<Sentence> } | undefined)?.sentence;
  return own?.zh && own.en ? { zh: own.zh, en: own.en } : undefined;
}

const required: Sentence = { zh: '这里不能空着。', en: 'This must not be empty.' };
const wrongValue: Sentence = { zh: '这里的内容不对。', en: 'This value is not accepted.' };
const wrongFormat: Sentence = { zh: '这里的格式不对。', en: 'This is not in the right form.' };

const typeNames: Readonly<Record<string, Sentence>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '“是”或“否”', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
};

const formats: Readonly<Record<string, Sentence>> = {
  uuid: { zh: '这不是有效的编号。', en: 'This is not a valid id.' },
  datetime: {
    zh: '时间要写成 2026-11-22T08:00:00Z 这样。',
    en: 'Write the time like 2026-11-22T08:00:00Z.',
  },
  date: { zh: '日期要写成 2026-11-22 这样。', en: 'Write the date like 2026-11-22.' },
  email: { zh: '邮箱地址不对。', en: 'This is not a mail address.' },
  url: { zh: '网址不对。', en: 'This is not a web address.' },
};
