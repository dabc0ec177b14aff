/** A message as the classifier reads it: the subject first, since it says most. */
export function messageText(message: {
  readonly subject?: string | undefined;
  readonly detail: string;
}): string {
  return `${message.subject ?? ''}\n${message.detail}`;
}
