import ts from 'typescript';
import { lineOf, parse } from './functions.ts';
import { findModule } from './source.ts';
import type { Fault, Source } from './source.ts';

/** Tables that any transaction may add to: facts and proofs are written where they become true. */
const openToInsert = ['platform.outbox', 'evidence.leaf'];

const startsLikeSql = /^\s*(--[^\n]*\s+)*(select|insert|update|delete|with|lock|copy|merge)\s/i;

/**
 * SQL of a module that touches another module's schema: what belongs to another is asked for at
 * its door. `schemas` are the names of all modules and `platform`.
 */
export function findForeignSql(source: Source, schemas: readonly string[]): readonly Fault[] {
  const own = findModule(source.path);
  if (own === undefined) return [];
  const file = parse(source);
  const faults: Fault[] = [];
  const visit = (node: ts.Node): void => {
    const sql = readText(node);
    if (sql !== undefined) {
      const line = lineOf(file, node.getStart());
      for (const name of namesTouched(sql, own, schemas)) {
        const message = `SQL of ${own} touches ${name}: ask that module's index.ts`;
        faults.push({ path: source.path, line, message });
      }
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

/** The text of a string or template; what is put in stands as a blank. */
function readText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' ');
}

function namesTouched(sql: string, own: string, schemas: readonly string[]): readonly string[] {
  const bare = sql.replace(/'[^']*'/g, "''");
  const others = schemas.filter((schema) => schema !== own).join('|');
  const after = startsLikeSql.test(bare) ? '' : '\\b(?:from|join|into|update|using|references)\\s+';
  const named = new RegExp(`${after}\\b(${others})\\.([a-z_]+)(\\s*\\()?`, 'gi');
  return [...bare.matchAll(named)].flatMap((match) => {
    const [whole, schema, name, called] = match;
    const full = `${schema}.${name}`.toLowerCase();
    const before = bare.slice(0, match.index).trimEnd();
    const inserted = /\binto$/i.test(before) || /^into\b/i.test(whole);
    if (inserted && openToInsert.includes(full)) return [];
    return schema === 'platform' && called ? [] : [full];
  });
}
