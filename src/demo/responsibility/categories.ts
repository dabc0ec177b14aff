import { readFileSync } from 'node:fs';

/** A category as `enforcement` keeps it; the demo's own tree of three levels. */
export interface DemoCategory {
  /** `城乡建设/道路与市政设施/路灯与照明` */
  readonly path: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly parent: string | null;
  readonly urgency: 'ordinary' | 'urgent';
  readonly complexity: 'question' | 'ordinary' | 'complex';
  readonly evidence: 'photo' | 'text' | 'document';
  /** Goes on even when the reporter withdraws. */
  readonly publicSafety: boolean;
  /** Whether the verifier must come from a body that neither collected nor handled. */
  readonly verifyByOtherBody: boolean;
  readonly open311: { readonly group: string | null; readonly keywords: readonly string[] };
  readonly active: true;
}

/** A row of categories.json; `words` in a message speak for the category. */
interface CategoryRow extends Pick<DemoCategory, 'path' | 'urgency' | 'complexity' | 'evidence'> {
  readonly en: string;
  readonly publicSafety?: boolean;
  readonly verifyByOtherBody?: boolean;
  readonly words?: readonly string[];
}

/** All categories, those above before those below. */
export function loadCategories(): DemoCategory[] {
  const file = new URL('../data/categories.json', import.meta.url);
  const rows = JSON.parse(readFileSync(file, 'utf8')) as CategoryRow[];
  return rows.map((row) => {
    const names = row.path.split('/');
    return {
      path: row.path,
      title: { zh: names.at(-1) ?? row.path, en: row.en },
      parent: names.length > 1 ? names.slice(0, -1).join('/') : null,
      urgency: row.urgency,
      complexity: row.complexity,
      evidence: row.evidence,
      publicSafety: row.publicSafety ?? false,
      verifyByOtherBody: row.verifyByOtherBody ?? false,
      open311: { group: names[0] ?? null, keywords: row.words ?? [] },
      active: true,
    };
  });
}
