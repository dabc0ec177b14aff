import { standingOf, type CueHit, type Standing } from '#algorithms/cue-reading/index.ts';

export type DangerKind = (typeof dangerKinds)[number];

export const dangerKinds = [
  ...([
    'fire',
    'gas',
    'explosion',
    'fall',
    'collapse',
    'electricity',
    'self_harm',
    'trapped',
  ] as const),
  ...(['injury', 'poisoning', 'violence', 'flood', 'missing_person', 'open_manhole'] as const),
] as const;

export interface Danger {
  readonly kind: DangerKind;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Said to be so, feared, or denied: what is over counts as denied. */
  readonly standing: Standing;
}

const patterns: Readonly<Record<DangerKind, RegExp>> = {
  fire: /着[了起]?火|起火|失火|火灾|大火|燃烧|烧起来|烧着|冒(?:浓|黑|白)?烟|自燃|烧毁/g,
  gas: /漏[了]?(?:煤|天然)?气|(?:燃气|煤气|天然气|液化气)(?:管道?)?(?:严重|有点|又|正?在)?(?:泄漏|泄露|漏)|(?:煤气|燃气|天然气)味/g,
  explosion: /爆炸|炸(?:了|开|毁|伤)|爆燃/g,
  fall: /坠落|坠楼|坠亡|坠下|跌落|摔下|掉下[来去楼]|高空坠物|高空抛物|砸[到中伤死]|脱落/g,
  collapse: /坍塌|倒塌|垮塌|塌方|塌陷|塌了|倒下来|山体滑坡|滑坡|快要?塌|房倒/g,
  electricity: /触电|漏电|电线(?:裸露|掉落|断|垂|掉)|(?:跳|冒|打)火花|电死|高压线(?:断|掉)/g,
  self_harm:
    /轻生|自杀|自尽|跳楼|跳河|想死|不想活|活不下去|同归于尽|寻短见|自残|割腕|了结(?:生命|自己)/g,
  trapped: /被困|困[人住在]|关人|(?:关|卡)在电梯|锁在/g,
  injury:
    /受伤|伤亡|流血|骨折|昏迷|晕倒|休克|摔伤|撞伤|烫伤|烧伤|咬伤|撞倒|丧命|身亡|死亡|死了|出人命|溺水|落水|猝死|窒息/g,
  poisoning: /中毒|一氧化碳|呕吐不止|上吐下泻/g,
  violence: /殴打|打人|被打|打伤|打砸|持刀|砍人|砍伤|绑架|家暴|虐待|强奸|猥亵|性侵|绑到/g,
  flood: /被淹|淹了|洪水|倒灌|决堤|溃坝|水漫/g,
  missing_person: /走失|失踪|走丢|找不到(?:孩子|老人|人了)/g,
  open_manhole:
    /井盖(?:[^，。；！？\n]{0,4})(?:丢|没了|不见|缺失|缺|塌|破|坏|裂|翻)|没有?井盖|掉(?:进|下)(?:下水道|井|窨井)/g,
};

const standingCue: Readonly<Record<Standing, string>> = {
  told: 'danger told',
  feared: 'danger feared',
  denied: 'danger denied',
};

export const dangerCueNames = Object.values(standingCue);

/** Words of danger in a text, each with how it stands there: 没有受伤 is no injury. */
export function findDangers(text: string): Danger[] {
  return dangerKinds
    .flatMap((kind) =>
      [...text.matchAll(patterns[kind])].map(({ index, 0: words }): Danger => {
        const end = index + words.length;
        return { kind, words, start: index, end, standing: standingOf(text, index, end) };
      }),
    )
    .sort((one, other) => one.start - other.start);
}

/** The same as cues for how urgent a text is. */
export function dangerCues(dangers: readonly Danger[]): CueHit[] {
  return dangers.map(({ kind, standing, words, start, end }) => ({
    // Talk of ending one's life counts as told, however it is put.
    name: standingCue[kind === 'self_harm' && standing === 'feared' ? 'told' : standing],
    ...{ words, start, end },
  }));
}
