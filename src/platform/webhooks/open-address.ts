/**
 * IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890): every block that is not
 * globally reachable, and those that embed an IPv4 address or lead through a relay.
 */
import { isIPv4, isIPv6 } from 'node:net';
import { addressList } from '../addresses/address-list.ts';

const isClosed4 = addressList([
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24'],
  ...['192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  // A cloud's machine room behind a public number (Azure).
  '168.63.129.16',
]);
/** Of IPv6 only this is handed out; within it the others lead elsewhere. */
const isHandedOut6 = addressList(['2000::/3']);
const isClosed6 = addressList(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/** Whether an address belongs to the open internet: not private, link-local, metadata, reserved. */
export function isOpenAddress(address: string): boolean {
  if (isIPv6(address)) return isHandedOut6(address) && !isClosed6(address);
  return isIPv4(address) && !isClosed4(address);
}

export const isLoopback = addressList(['127.0.0.0/8', '::1']);

/** Addresses that webhooks may reach: open ones, those an operator names, this machine in demos. */
export function reachable(
  named: readonly string[],
  loopback: boolean,
): (address: string) => boolean {
  const isNamed = addressList(named);
  return (address) =>
    isOpenAddress(address) || isNamed(address) || (loopback && isLoopback(address));
}
