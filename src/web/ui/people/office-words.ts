interface Office {
  readonly bodyName: string;
  readonly title: string;
}

/** What somebody is, told beside their name; undefined for who holds nothing. */
export function officeWords(offices: readonly Office[]): string | undefined {
  const told = offices.map(({ bodyName, title }) => `${bodyName} ${title}`);
  return told.length === 0 ? undefined : told.join('，');
}
