import { useState } from 'react';

/** Whether it was copied; `by-hand` where the browser would not: the reader has to. */
export type Copied = 'yes' | 'by-hand' | undefined;

/** Copies words at a press. Without https a browser has no clipboard, nor have some inside apps. */
export function useCopy(text: string): { readonly copied: Copied; copy(): void } {
  const [copied, setCopied] = useState<Copied>();
  const copy = () => {
    if (!Reflect.has(navigator, 'clipboard')) return setCopied('by-hand');
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    );
  };
  return { copied, copy };
}
