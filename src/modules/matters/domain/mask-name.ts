/** 欧** for 欧阳海棠: enough to tell two reporters apart, too little to know who they are. */
export function maskName(name: string): string {
  const [first = ''] = name;
  return `${first}**`;
}

/** The names as all but the reporter read them; the whole one takes a reason (`readContact`). */
export function maskReporter(
  names: ReadonlyMap<string, string>,
  reporterId: string | null,
): ReadonlyMap<string, string> {
  const name = reporterId === null ? undefined : names.get(reporterId);
  if (reporterId === null || name === undefined) return names;
  return new Map([...names, [reporterId, maskName(name)]]);
}
