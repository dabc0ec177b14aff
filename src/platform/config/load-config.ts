import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { Refusal } from '../refusal/refusal.ts';
import type { FieldFault } from '../refusal/refusal.ts';
import { configSchema } from './schema.ts';
import type { Config, ConfigInput } from './schema.ts';
import { findSetting, settings } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What this process was started with, for commands: everything below them takes it as given. */
export const processEnvironment: Environment = process.env;

/**
 * The settings of this process: defaults, then the file, then the environment, then `overrides`
 * (the command line). The file is `SHANZHI_CONFIG` or, where it exists, `<data>/config.json`.
 *
 * @throws Refusal invalid `config.invalid` naming every fault at once; see `explainFaults`.
 * @example
 * const config = loadConfig(processEnvironment, { port: 0 });
 */
export function loadConfig(environment: Environment, overrides: ConfigInput = {}): Config {
  const values: Tree = {};
  const fromEnvironment = readEnvironment(environment);
  const folder = overrides.dataFolder ?? environment['SHANZHI_DATA'] ?? './data';
  merge(values, readConfigFile(environment['SHANZHI_CONFIG'], folder));
  merge(values, fromEnvironment);
  merge(values, overrides);
  const checked = configSchema.safeParse(values);
  if (!checked.success) throw invalid(checked.error.issues.flatMap(faultsOf));
  const config = checked.data;
  return {
    ...config,
    dataFolder: resolve(config.dataFolder),
    publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
  };
}

/** Every fault of a `config.invalid` refusal on a line of its own, for the terminal. */
export function explainFaults(refusal: Refusal, language: 'zh' | 'en'): string {
  const faults = refusal.details.fields ?? [];
  return [
    refusal.sentence[language],
    ...faults.map((fault) => `  - ${fault.message[language]}`),
  ].join('\n');
}

interface Tree {
  [name: string]: unknown;
}

function readEnvironment(environment: Environment): Tree {
  const values: Tree = {};
  for (const { path, variables } of settings) {
    // An empty variable is how shells and compose files say "not set".
    const value = variables.map((name) => environment[name]).find(Boolean);
    if (value === undefined) continue;
    const [group = '', name] = path.split('.');
    if (name === undefined) values[group] = value;
    else merge(values, { [group]: { [name]: value } });
  }
  return values;
}

function readConfigFile(named: string | undefined, folder: string): Tree {
  const file = named ?? join(folder, 'config.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (absent && named === undefined) return {};
    throw invalid([
      fault('', `无法读取配置文件 ${file}`, `the configuration file ${file} cannot be read`),
    ]);
  }
  try {
    const values: unknown = JSON.parse(text);
    if (isTree(values)) return values;
  } catch {
    // Told below: a parser's message would quote the file, and with it perhaps a password.
  }
  throw invalid([
    fault('', `配置文件 ${file} 不是 JSON 对象`, `${file} does not hold a JSON object`),
  ]);
}

function merge(into: Tree, from: Tree): void {
  for (const [name, value] of Object.entries(from)) {
    const present = into[name];
    if (isTree(value) && isTree(present)) merge(present, value);
    else if (value !== undefined) into[name] = isTree(value) ? structuredClone(value) : value;
  }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const name = path === '' ? key : `${path}.${key}`;
      return fault(name, `没有名为 ${name} 的设置`, `there is no setting named ${name}`);
    });
  }
  const found = findSetting(path);
  const name = found?.variables[0] ? `${path} (${found.variables[0]})` : path;
  const fit = found?.fit ?? { zh: '一组设置', en: 'a group of settings' };
  return [fault(path, `${name} 应当是${fit.zh}`, `${name} must be ${fit.en}`)];
}

function fault(path: string, zh: string, en: string): FieldFault {
  return { path, message: { zh, en } };
}

function invalid(fields: FieldFault[]): Refusal {
  return new Refusal(
    'invalid',
    'config.invalid',
    {
      zh: `配置有 ${fields.length} 处需要改正：`,
      en: `The configuration has ${fields.length} fault(s):`,
    },
    { fields },
  );
}
