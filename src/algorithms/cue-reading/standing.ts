/** Whether something is said to be so, is feared, or is denied or over. */
export type Standing = 'told' | 'feared' | 'denied';

/** The clause before a word; a comma ends what a denial reaches, not what a condition does. */
const denialReach = 8;
const fearReach = 22;
const clauseEnd = /[。！？!?；;\n]/;
const partEnd = /[，,、：:]/;

const denies =
  /(?:没有?|并?未曾?|无|不曾|尚未|没人|无人|不会|不再|并非|不是|已?排除|幸好没|所幸|万幸)[^，。；！？]{0,6}$/;
const fears = new RegExp(
  '(?:万一|一旦|如果|如若|若是|假如|要是|倘若|可能|随时|容易|极?易|生怕|怕|担心|担忧|害怕|恐惧|防止|谨防|' +
    '以防|避免|预防|以免|免得|杜绝|威胁|等到|非要|非得|难道要|是不是要|会不会|将会|势必|有可能|存在|隐患|' +
    '潜在|极大|是否会|什么时候会|早晚|迟早|若|假设|出了|才能?|危及|不定时|像|消除|严防|应对|关于|预案)',
);
const fearedAfter =
  /^[^。！？；\n]{0,5}(?:隐患|风险|危险|的可能|怎么办|咋办|后果|责任|谁负责|等隐患|预案|演练)/;
const endedAfter = /^[^。！？；\n]{0,6}(?:已(?:经)?(?:扑灭|修好|排除|修复|解决|处理好)|被扑灭)/;

/**
 * How a word stands in its sentence, by the words around it: NegEx (W. Chapman et al., "A simple
 * algorithm for identifying negated findings and diseases in discharge summaries", Journal of
 * Biomedical Informatics 34(5), 2001), with triggers of Chinese appeals.
 *
 * @example standingOf('所幸没有人员受伤', 6, 8) // 'denied'
 */
export function standingOf(text: string, start: number, end: number): Standing {
  const sentence = lastPart(text.slice(Math.max(0, start - fearReach), start), clauseEnd);
  const part = lastPart(sentence.slice(-denialReach), partEnd);
  const after = text.slice(end, end + 16);
  if (denies.test(part) || endedAfter.test(after)) return 'denied';
  return fears.test(sentence) || fearedAfter.test(after) ? 'feared' : 'told';
}

function lastPart(text: string, divider: RegExp): string {
  return text.split(divider).at(-1) ?? '';
}
