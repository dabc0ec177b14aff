/**
 * IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890): every block that is not
 * globally reachable, and those that embed an IPv4 address or lead through a relay.
 */
import { BlockList, isIPv6 } from 'node:net';

const closed4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16'],
  ...['172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24'],
  ...['192.88.99.0/24', '192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  // A cloud's machine room behind a public number (Azure).
  '168.63.129.16/32',
];
/** Of IPv6 only 2000::/3 is handed out; within it these lead elsewhere. */
const closed6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const closed = blockList(closed4, 'ipv4');
const handedOut6 = blockList(['2000::/3'], 'ipv6');
const within6 = blockList(closed6, 'ipv6');

/** Whether an address belongs to the open internet: not private, link-local, metadata, reserved. */
export function isOpenAddress(address: string): boolean {
  if (!isIPv6(address)) return !closed.check(address, 'ipv4');
  return handedOut6.check(address, 'ipv6') && !within6.check(address, 'ipv6');
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export function isLoopback(address: string): boolean {
  return loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

function blockList(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
