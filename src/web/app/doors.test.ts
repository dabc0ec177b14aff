import { expect, test } from 'vitest';
import { landingOf, mayOpen, opensDoor, owedPath, pageAt } from './doors.ts';
import type { Powers } from './doors.ts';

function holding(actions: readonly string[], owed: Powers['owed'] = null): Powers {
  return { person: { kind: 'staff' }, owed, authorities: [{ bodyId: 'a body', actions }] };
}

test('what one may do as a resident opens no page of the staff', () => {
  const authorities = [{ bodyId: null, actions: ['matters.see_area', 'appeals.import'] }];
  const resident: Powers = { person: { kind: 'resident' }, owed: null, authorities };
  expect(mayOpen(resident, 'inbox')).toBe(false);
  expect(mayOpen(resident, 'import')).toBe(false);
  expect(landingOf(resident, true)).toBe('/');
});

test('a page opens to the action it needs, whatever the office is called', () => {
  expect(mayOpen(holding(['appeals.import']), 'import')).toBe(true);
  expect(mayOpen(holding(['matters.see_area']), 'import')).toBe(false);
  expect(landingOf(holding(['matters.see_area', 'appeals.verify']), true)).toBe('/field');
  expect(landingOf(holding(['matters.see_area', 'appeals.verify']), false)).toBe('/desk');
});

test('whoever holds no office yet lands where a sentence says so, not at a closed door', () => {
  expect(landingOf({ person: { kind: 'staff' }, owed: null, authorities: [] }, false)).toBe(
    '/desk/account',
  );
});

test('what is owed comes before every page but the one where it is paid', () => {
  const owing = holding(['enforcement.read_list'], 'new-password');
  expect(landingOf(owing, false)).toBe('/account/new-password');
  for (const path of ['/', '/desk', '/field', '/command', '/account', '/resident/matters']) {
    expect(owedPath(owing, path)).toBe('/account/new-password');
  }
  expect(owedPath(owing, '/account/new-password')).toBeUndefined();
  expect(owedPath(holding([], 'second-factor'), '/account/new-password')).toBe(
    '/account/second-factor',
  );
  expect(owedPath(holding([]), '/desk')).toBeUndefined();
});

test('an address is known with or without its last stroke, a matter is asked of the server', () => {
  expect(pageAt('/desk/')).toBe('inbox');
  expect(pageAt('/desk/import')).toBe('import');
  expect(pageAt('/desk/matters/1')).toBeUndefined();
  expect(pageAt('/')).toBeUndefined();
});

test('an administrator without matters lands where the office is set up', () => {
  const administrator = holding(['identity.manage_people', 'enforcement.read_list']);
  expect(landingOf(administrator, false)).toBe('/desk/admin');
  expect(landingOf(administrator, true)).toBe('/desk/admin');
  expect(mayOpen(administrator, 'adminAudit')).toBe(false);
  expect(landingOf(holding(['enforcement.read_list']), false)).toBe('/desk/responsibility');
});

test('what opens no page of the staff is no office', () => {
  expect(opensDoor(['appeals.report', 'appeals.rate'])).toBe(false);
  expect(opensDoor(['appeals.verify'])).toBe(true);
});
