import { Refusal } from '#platform/refusal/refusal.ts';

export const unknownPlan = () =>
  new Refusal('not-found', 'grids.unknown_plan', {
    zh: '没有找到这个划分方案，或者您不能查看它。',
    en: 'There is no such plan, or you may not see it.',
  });

export const planDecided = () =>
  new Refusal('conflict', 'grids.plan_decided', {
    zh: '这个方案已经启用或者作废，不能再改。可以照它新建一个。',
    en: 'This plan is in force or was dropped and changes no more. Begin a new one from it.',
  });

export const stalePlan = (revision: number) =>
  new Refusal(
    'conflict',
    'grids.stale_plan',
    {
      zh: '这个方案刚被别人改过，请看过最新的再改。',
      en: 'Someone else has just changed this plan. Look at it as it is now, then try again.',
    },
    { revision },
  );

export const noBuildings = () =>
  new Refusal('invalid', 'grids.no_buildings', {
    zh: '这个社区还没有楼栋资料，请选一个楼栋文件。',
    en: 'No buildings of this community are known yet. Choose a file of buildings.',
  });

export const notACommunity = (code: string) =>
  new Refusal(
    'invalid',
    'grids.not_a_community',
    { zh: '请选一个社区（村）。', en: 'Choose a community.' },
    { code },
  );

export const cannotCut = (why: string) =>
  new Refusal('invalid', 'grids.cannot_cut', {
    zh: `不能划分：楼栋编号不能重复，专属网格须由同一社区的楼栋组成（${why}）。`,
    en: `This cannot be cut: ${why}.`,
  });

export const unknownInPlan = (what: string) =>
  new Refusal('invalid', 'grids.unknown_in_plan', {
    zh: `方案里没有：${what}。`,
    en: `This is not in the plan: ${what}.`,
  });

export const nothingChanges = () =>
  new Refusal('invalid', 'grids.nothing_changes', {
    zh: '这一步什么也没有改变。',
    en: 'This changes nothing.',
  });

export const planInPieces = (numbers: readonly number[]) =>
  new Refusal(
    'conflict',
    'grids.plan_in_pieces',
    {
      zh: `第 ${numbers.join('、')} 网格被隔成了几块，先连起来再启用。`,
      en: `Grid ${numbers.join(', ')} lies in pieces. Join them before it comes into force.`,
    },
    { numbers },
  );

export const planOutsideBounds = (numbers: readonly number[]) => {
  const message = {
    zh: `第 ${numbers.join('、')} 网格的工作量超出上下限，请写明理由。`,
    en: `The work of grid ${numbers.join(', ')} is outside the bounds. Say why this is right.`,
  };
  return new Refusal('invalid', 'grids.plan_outside_bounds', message, {
    numbers,
    fields: [{ path: 'reason', message }],
  });
};

export const effectTooEarly = () => {
  const message = { zh: '生效日期不能早于今天。', en: 'It cannot come into force before today.' };
  return new Refusal('invalid', 'grids.effect_too_early', message, {
    fields: [{ path: 'effectiveFrom', message }],
  });
};

export const planPending = (day: string) =>
  new Refusal(
    'conflict',
    'grids.plan_pending',
    {
      zh: `这个社区的另一个方案将于 ${day} 生效，在那之后才能启用新的方案。`,
      en: `Another plan of this community comes into force on ${day}. Wait until then.`,
    },
    { day },
  );

export const planOutdated = () =>
  new Refusal('conflict', 'grids.plan_outdated', {
    zh: '这个方案做好以后，社区的网格已经变了。请照它新建一个方案，核对后再启用。',
    en: 'The grids have changed since this plan was made. Begin a new one from it and check it.',
  });

export const tooManyGrids = () =>
  new Refusal('invalid', 'grids.too_many', {
    zh: '一个社区最多用 999 个网格代码，已经用完。',
    en: 'A community has 999 codes for grids, and all are used.',
  });

export const badBuilding = (number: number, what: string) =>
  new Refusal('invalid', 'grids.bad_building', {
    zh: `第 ${number} 栋楼有误：${what}。未划分任何网格。`,
    en: `Building ${number} is not right: ${what}. No grid was cut.`,
  });
