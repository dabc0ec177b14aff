import { useEffect, useRef, useState } from 'react';
import { useSendingWay, type Typed } from '#web/api/sending.ts';

/**
 * What is typed into the form of a path, kept behind doors whose device keeps it: a page that is
 * killed, or a window that is closed, loses none of it.
 */
export function useTyped(path: string) {
  const sending = useSendingWay();
  const [begun, setBegun] = useState<Typed>();
  // One write after another: what is forgotten must not come back by an older one.
  const written = useRef<Promise<unknown>>(Promise.resolve());
  const write = (values: Typed | null) => {
    written.current = written.current
      .then(() => sending.keepBegun(path, values))
      // A device that is full keeps what it has; the form goes on.
      .catch(() => undefined);
  };
  useEffect(() => {
    let left = false;
    sending.begun(path).then(
      (kept) => !left && kept !== null && setBegun(kept),
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [path, sending]);
  return { begun, keep: write, forget: () => write(null) };
}
