import { expect, test } from 'vitest';
import { isLoopback, isOpenAddress, reachable } from './open-address.ts';

test.each([
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '0.0.0.0'],
  // Metadata of clouds: most of them, Alibaba, Azure.
  ...['169.254.169.254', '100.100.100.200', '168.63.129.16'],
  ...['224.0.0.1', '255.255.255.255', '192.0.2.7', '198.18.0.1'],
  ...['::', '::1', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', 'fec0::1'],
  // The same addresses in disguise: mapped, translated, 6to4, Teredo.
  ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', '2002:a00:1::', '2001:0:1::'],
  '2001:db8::1',
])('%s is closed', (address) => {
  expect(isOpenAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '223.5.5.5', '2400:3200::1', '2606:4700::1'])(
  '%s is open',
  (address) => {
    expect(isOpenAddress(address)).toBe(true);
  },
);

test('this machine is known by every name of its own', () => {
  expect(['127.0.0.1', '127.9.9.9', '::1'].map(isLoopback)).toEqual([true, true, true]);
  expect(['10.0.0.1', '8.8.8.8', 'fe80::1', 'example.cn'].map(isLoopback)).not.toContain(true);
});

test('an operator may name ranges of their own; nothing else is opened by that', () => {
  const mayReach = reachable(['10.2.0.0/16', 'fd00:1::/32', '192.168.7.7'], false);
  const known = ['10.2.3.4', 'fd00:1::9', '192.168.7.7', '8.8.8.8'];
  expect(known.map(mayReach)).toEqual([true, true, true, true]);
  const unknown = ['10.3.0.1', '127.0.0.1', '169.254.169.254', 'fd00:2::9', '192.168.7.8', 'x'];
  expect(unknown.map(mayReach)).toEqual(unknown.map(() => false));
});
