import { BlockList, isIP, isIPv6 } from 'node:net';

/**
 * Whether an address is one of these or lies in one of these ranges (CIDR); no range, no address.
 *
 * @example
 * addressList(['10.0.0.0/8', '::1'])('10.1.2.3') // true
 */
export function addressList(ranges: readonly string[]): (address: string) => boolean {
  if (ranges.length === 0) return () => false;
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  return (address) => isIP(address) !== 0 && list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}
