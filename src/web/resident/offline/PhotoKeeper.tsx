import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { problemOf } from '#web/api/problem.ts';
import { SendingContext, useSendingWay, type Sending } from '#web/api/sending.ts';
import { canKeep } from '../../device/can-keep.ts';
import { isLocal } from '../../device/local-names.ts';
import { useOutbox } from './use-outbox.ts';

/** A photo taken without a network stays on the device, sealed, until its report is sent. */
export function PhotoKeeper({ children }: { readonly children: ReactNode }) {
  const straight = useSendingWay();
  const { writer } = useOutbox();
  const sending = useMemo<Sending>(
    () => ({
      ...straight,
      takeFile: async (file) => {
        try {
          return await straight.takeFile(file);
        } catch (error) {
          if (problemOf(error).status !== 0 || !canKeep()) throw error;
          return (await keptPhotos()).keepPhoto(writer, file);
        }
      },
      pictureOf: async (id) =>
        isLocal(id) ? (await keptPhotos()).pictureOfKept(writer, id) : straight.pictureOf(id),
    }),
    [straight, writer],
  );
  return <SendingContext value={sending}>{children}</SendingContext>;
}

/** Fetched when it is needed; the door's worker keeps it for when there is no network. */
export const keptPhotos = () => import('./kept-photos.ts');
