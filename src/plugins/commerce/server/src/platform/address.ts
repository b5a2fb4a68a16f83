import { isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address, `::` filled in. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  return tail === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
};

/**
 * Who counts as one client: an IPv4 address, or the /64 an IPv6 address is in, since whoever has one of those has all
 * of them.
 */
export const networkOf = (ip: string): string => {
  const bare = ip.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped || !isIPv6(bare)) return mapped ?? bare;
  const groups = groupsOf(bare).slice(0, 4);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
};
