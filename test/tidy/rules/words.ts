import { faultsByLine, isTest, isTypeScript } from './source.ts';
import type { Fault, Source } from './source.ts';

// Single letters stand in brackets so that this file does not find itself.

/** Notes to oneself: do it now, or open an issue. */
export function findLeftovers(source: Source): readonly Fault[] {
  return faultsByLine(
    source,
    /\b(FIX[M]E|TO[D]O|XX[X]|HAC[K])\b/,
    'a note left behind: do it, or open an issue',
  );
}

/** Tests that do not run, or that keep the others from running. */
export function findSilencedTests(source: Source): readonly Fault[] {
  if (!isTest(source.path) || !isTypeScript(source.path)) return [];
  const silenced = /\b(it|test|describe|suite)(\.\w+)*\.(onl[y]|ski[p]|tod[o]|fail[s])\b/;
  const faults = [...faultsByLine(source, silenced, 'every test runs, or is deleted')];
  const lines = source.text.split('\n');
  lines.forEach((text, index) => {
    if (!/\b(it|test|describe|suite)\.(skip[I]f|run[I]f)\(/.test(text)) return;
    if (/^\s*\/\/ Runs (only )?where \S+/.test(lines[index - 1] ?? '')) return;
    const message = 'say on the line above what it needs: `// Runs only where …`';
    faults.push({ path: source.path, line: index + 1, message });
  });
  return faults;
}

/** Silencing a checker needs a reason: `-- why` after the rule's name. */
export function findUnexplainedSilence(source: Source): readonly Fault[] {
  return faultsByLine(
    source,
    /(eslint-disabl[e](?!.* -- \S)|@ts-(ignor[e]|nochec[k])|@ts-expect-erro[r]\s*$)/,
    'say why the checker is wrong here: `-- why`',
  );
}

/** Paths and registries that exist on one machine only. */
export function findMachineTraces(source: Source): readonly Fault[] {
  return faultsByLine(
    source,
    /(^|[\s'"`(=:])\/(wor[k]\/[ms.]|(hom[e]|User[s])\/\w+\/|roo[t]\/[\w.])|registry\.npmj[s]/,
    'names a path or registry of one machine',
  );
}

/** The lock file pins versions and checksums; where to fetch from is each machine's own affair. */
export function findLockedAddresses(source: Source): readonly Fault[] {
  if (!source.path.endsWith('package-lock.json')) return [];
  return faultsByLine(source, /"resolved"\s*:\s*"/, 'locks a download address: run npm install');
}

/** Names that say nothing about what is inside. */
export function findEmptyNames(source: Source): readonly Fault[] {
  const empty = /^(common|misc|stuff|lib|(.+[-.])?(utils?|helpers?|managers?))$/;
  const names = source.path.split('/').map((part) => part.replace(/(\.\w+)+$/, ''));
  const named = names.find((name) => empty.test(name));
  if (named === undefined) return [];
  return [{ path: source.path, message: `"${named}" says nothing: name what is inside` }];
}
