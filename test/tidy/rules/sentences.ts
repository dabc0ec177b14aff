import ts from 'typescript';
import { lineOf, parse } from './functions.ts';
import { findModule, isTest } from './source.ts';
import type { Fault, Source } from './source.ts';

const han = /\p{Script=Han}/u;
const latin = /[A-Za-z]/;
/** Codes of the platform that a module may refuse with, so that programs know one code. */
const shared = ['permit'];

/**
 * Sentences for people stand in both languages, and codes are stable names. Tests may plant
 * anything.
 */
export function findBadSentences(source: Source): readonly Fault[] {
  if (isTest(source.path)) return [];
  const file = parse(source);
  const faults: Fault[] = [];
  const say = (node: ts.Node, message: string): void => {
    faults.push({ path: source.path, line: lineOf(file, node.getStart()), message });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const fault = findSentenceFault(node);
      if (fault !== undefined) say(node, fault);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Refusal') {
      const fault = findCodeFault(node.arguments?.[1], findModule(source.path));
      if (fault !== undefined) say(node, fault);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

/** Looks at objects that have both languages, or that a Refusal is made with. */
function findSentenceFault(node: ts.ObjectLiteralExpression): string | undefined {
  const zh = findValue(node, 'zh');
  const en = findValue(node, 'en');
  const made = ts.isNewExpression(node.parent) ? node.parent : undefined;
  const refused = made?.arguments?.[2] === node && made.expression.getText().endsWith('Refusal');
  const spread = node.properties.some((property) => !ts.isPropertyAssignment(property));
  if (refused && !spread && !(zh && en)) return 'a Refusal speaks Chinese and English: {zh, en}';
  if (!zh || !en) return undefined;
  // Nothing to say is said in neither language; a Refusal always has something to say.
  if (!refused && isBlank(zh) && isBlank(en)) return undefined;
  if (!speaks(zh, han)) return 'the Chinese sentence is empty or not Chinese';
  if (!speaks(en, latin)) return 'the English sentence is empty or not English';
  if (ts.isStringLiteral(en) && han.test(en.text)) return 'the English sentence holds Chinese';
  return undefined;
}

function findValue(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  return node.properties
    .filter(ts.isPropertyAssignment)
    .find((property) => property.name.getText() === name)?.initializer;
}

const isBlank = (value: ts.Expression): boolean => ts.isStringLiteral(value) && value.text === '';

/** Only what is written out can be judged; a variable or a call passes. */
function speaks(value: ts.Expression, script: RegExp): boolean {
  if (ts.isStringLiteral(value) || ts.isNoSubstitutionTemplateLiteral(value)) {
    return script.test(value.text);
  }
  return !ts.isTemplateExpression(value) || value.getText().trim().length > 2;
}

function findCodeFault(code: ts.Expression | undefined, owner?: string): string | undefined {
  if (!code || !ts.isStringLiteral(code)) return undefined;
  const [, namespace] = /^([a-z][a-z0-9-]*)\.[a-z][a-z0-9_]*$/.exec(code.text) ?? [];
  if (namespace === undefined) return `code "${code.text}" is to be <module>.<snake_case>`;
  const lawful = owner === undefined || namespace === owner || shared.includes(namespace);
  if (!lawful) return `code "${code.text}" is not ${owner}'s`;
  return undefined;
}
