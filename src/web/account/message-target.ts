const matterLink = /^\/(?:[a-z]+\/)?matters\/([0-9a-f-]{36})$/;

/** The doors that have matters, by where the reader stands. */
const doors = ['desk', 'field'] as const;

/** Where a message leads: a matter opens behind the door at which the message is read. */
export function messageTarget(link: string | null, pathname: string): string | null {
  const id = link === null ? undefined : matterLink.exec(link)?.[1];
  if (id === undefined) return null;
  const door = doors.find((one) => pathname.startsWith(`/${one}/`)) ?? 'resident';
  return `/${door}/matters/${id}`;
}
