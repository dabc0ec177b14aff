import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { tellsOfLeaving } from '#web/api/device-drafts.ts';
import { useMe } from '#web/api/session.ts';
import { boxOwner, setBoxOwner } from '../device/box-owner.ts';

/**
 * Once the server says that nobody, or somebody else, is signed in: what this device keeps for a
 * field worker is locked, on whatever page that comes out.
 */
export function BoxGuard() {
  const { data: me } = useMe();
  const client = useQueryClient();
  useEffect(() => {
    // Signed out in another page of this browser: nothing of theirs is shown here any longer.
    const leave = (event: StorageEvent) => {
      if (tellsOfLeaving(event)) void client.resetQueries();
    };
    window.addEventListener('storage', leave);
    return () => window.removeEventListener('storage', leave);
  }, [client]);
  useEffect(() => {
    const owner = boxOwner(localStorage);
    if (me === undefined || owner === null || me.person?.id === owner) return;
    // First of all no page opens it by itself any more, whatever becomes of the rest.
    setBoxOwner(localStorage, null);
    void import('../device/box.ts').then(({ lockBoxes }) => lockBoxes());
  }, [me]);
  return null;
}
