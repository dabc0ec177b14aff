/** Which page is whose: by what one may do, never by what one's office is called. */

/** As much of /api/me as the doors need. */
export interface Powers {
  readonly person: { readonly kind: 'staff' | 'resident' } | null;
  readonly owed: 'new-password' | 'second-factor' | null;
  readonly authorities: readonly {
    /** Null for what everybody may do as a resident: that opens no page of the staff. */
    readonly bodyId: string | null;
    readonly actions: readonly string[];
  }[];
}

/** A page opens to whoever may do any of these in an office; its server says the last word. */
const pages = {
  inbox: { path: '/desk', anyOf: ['matters.see_area', 'matters.comment_internal'] },
  entry: {
    path: '/desk/report',
    anyOf: [
      'appeals.report_hotline',
      'appeals.report_window',
      'appeals.report_petition',
      'appeals.report_on_behalf',
      'appeals.report_social',
      'appeals.report_sensor',
    ],
  },
  whistles: { path: '/desk/whistles', anyOf: ['matters.comment_internal'] },
  import: { path: '/desk/import', anyOf: ['appeals.import'] },
  responsibility: { path: '/desk/responsibility', anyOf: ['enforcement.read_list'] },
  grids: { path: '/desk/grids', anyOf: ['grids.read_plans'] },
  people: { path: '/desk/people', anyOf: ['registry.read'] },
  peopleSame: { path: '/desk/people/same', anyOf: ['registry.merge'] },
  peopleImport: { path: '/desk/people/import', anyOf: ['registry.import'] },
  topics: { path: '/desk/topics', anyOf: ['matters.see_area'] },
  repeats: { path: '/desk/repeats', anyOf: ['matters.comment_internal'] },
  merges: { path: '/desk/merges', anyOf: ['appeals.merge'] },
  models: {
    path: '/desk/models',
    anyOf: ['matters.comment_internal', 'triage.manage_models'],
  },
  board: { path: '/command', anyOf: ['matters.see_area'] },
  field: {
    path: '/field',
    anyOf: ['appeals.report_patrol', 'appeals.hand_in', 'appeals.report_in', 'appeals.verify'],
  },
  patrol: { path: '/field/patrol', anyOf: ['appeals.report_patrol'] },
  admin: {
    path: '/desk/admin',
    anyOf: ['identity.manage_bodies', 'identity.manage_people', 'identity.manage_positions'],
  },
  adminBodies: { path: '/desk/admin/bodies', anyOf: ['identity.manage_bodies'] },
  adminPeople: {
    path: '/desk/admin/people',
    anyOf: ['identity.manage_people', 'identity.manage_positions'],
  },
  adminCapacities: { path: '/desk/admin/capacities', anyOf: ['identity.manage_capacities'] },
  adminList: {
    path: '/desk/admin/list',
    anyOf: ['enforcement.edit_list', 'enforcement.publish_list'],
  },
  adminCategories: {
    path: '/desk/admin/categories',
    anyOf: ['enforcement.edit_categories'],
  },
  adminClients: { path: '/desk/admin/clients', anyOf: ['identity.manage_clients'] },
  adminWebhooks: { path: '/desk/admin/webhooks', anyOf: ['webhooks.manage'] },
  adminAudit: { path: '/desk/admin/audit', anyOf: ['identity.read_audit'] },
} as const satisfies Record<string, { path: string; anyOf: readonly string[] }>;

export type PageName = keyof typeof pages;

/** Where each kind of debt is paid. Nothing else opens before. */
const owedPages = {
  'new-password': '/account/new-password',
  'second-factor': '/account/second-factor',
} as const;

export function pathOf(page: PageName): string {
  return pages[page].path;
}

export function mayOpen(powers: Powers | undefined, page: PageName): boolean {
  return mayAny(powers, pages[page].anyOf);
}

/** The page at this address, where the table names it: matters and accounts ask the server. */
export function pageAt(pathname: string): PageName | undefined {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname;
  return (Object.keys(pages) as PageName[]).find((page) => pages[page].path === path);
}

/** Where somebody must go before anything else; undefined when nothing is owed, or there. */
export function owedPath({ owed }: Powers, pathname: string): string | undefined {
  if (owed === null || pathname === owedPages[owed] || pathname === '/sign-in') return undefined;
  return owedPages[owed];
}

/**
 * Where one's work is: field work on a narrow screen outdoors, the board for those who supervise,
 * the desk for the rest of the staff, home for residents.
 */
export function landingOf(powers: Powers, narrow: boolean): string {
  if (powers.person === null) return '/sign-in';
  if (powers.owed !== null) return owedPages[powers.owed];
  if (powers.person.kind === 'resident') return '/';
  if (narrow && mayOpen(powers, 'field')) return pages.field.path;
  if (mayAny(powers, ['appeals.supervise']) && mayOpen(powers, 'board')) return pages.board.path;
  const first = (['inbox', 'admin', 'responsibility', 'field'] as const).find((page) =>
    mayOpen(powers, page),
  );
  return first === undefined ? '/desk/account' : pages[first].path;
}

/** Whether what may be done opens any page of the staff: an office that opens none is none. */
export function opensDoor(actions: readonly string[]): boolean {
  return Object.values(pages).some(({ anyOf }) => anyOf.some((one) => actions.includes(one)));
}

/** Whose shell one's own pages stand in: that of the door where one's work is. */
export function ownPagesOf(powers: Powers, narrow: boolean): '/account' | '/desk' | '/field' {
  if (powers.person?.kind !== 'staff') return '/account';
  return narrow && mayOpen(powers, 'field') ? '/field' : '/desk';
}

/** A phone in the hand rather than a desk. */
export function isNarrow(): boolean {
  return window.matchMedia('(max-width: 48rem)').matches;
}

function mayAny(powers: Powers | undefined, actions: readonly string[]): boolean {
  return (powers?.authorities ?? []).some(
    (held) => held.bodyId !== null && held.actions.some((action) => actions.includes(action)),
  );
}
