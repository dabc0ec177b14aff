import { useEffect } from 'react';
import { useMe } from '#web/api/session.ts';
import { boxOwner, setBoxOwner } from '../field/offline/box-owner.ts';

/**
 * Once the server says that nobody, or somebody else, is signed in: what this device keeps for a
 * field worker is locked, on whatever page that comes out.
 */
export function BoxGuard() {
  const { data: me } = useMe();
  useEffect(() => {
    const owner = boxOwner(localStorage);
    if (me === undefined || owner === null || me.person?.id === owner) return;
    void import('../device/box.ts')
      .then(({ lockBoxes }) => lockBoxes())
      .then(() => setBoxOwner(localStorage, null));
  }, [me]);
  return null;
}
