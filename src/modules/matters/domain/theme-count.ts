/** How often a theme came up in a place in one week. */
export interface ThemeCount {
  /** The community, or whatever wider area is known. */
  readonly areaCode: string;
  /** The two upper levels of the category, such as 城乡建设/道路与市政设施. */
  readonly category: string;
  /** 0 for the seven days that end now. */
  readonly weeksAgo: number;
  readonly n: number;
}
