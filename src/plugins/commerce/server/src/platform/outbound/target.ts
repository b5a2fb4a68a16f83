import { isIP } from 'node:net';
import { isPublicAddress } from './public-address';

export interface Address {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a host name, as `dns.promises.lookup` with `all` answers. */
export type Lookup = (host: string) => Promise<readonly Address[]>;

export class ForbiddenTarget extends Error {
  override readonly name = 'ForbiddenTarget';
}

/** `[::1]` as it stands in an address is `::1` to everyone else. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** What is wrong with an address before any name is looked up; URL has read `0x7f.1` and its like already. */
export const targetProblem = (url: URL, allowPrivate: boolean): string | undefined => {
  if (allowPrivate) return undefined;
  if (url.protocol !== 'https:') return 'must begin with https://';
  const host = hostOf(url);
  const here = /(^|\.)localhost\.?$/i.test(host) || (isIP(host) !== 0 && !isPublicAddress(host));
  return here ? 'must be on the internet, not on this machine or its network' : undefined;
};

/**
 * Where a request may go. The caller connects to what is answered here and asks no name server again: a name that
 * says something else a moment later (DNS rebinding) gains nothing.
 */
export const allowedAddresses = async (
  url: URL,
  { allowPrivate, lookup }: { readonly allowPrivate: boolean; readonly lookup: Lookup },
): Promise<readonly Address[]> => {
  const problem = targetProblem(url, allowPrivate);
  if (problem) throw new ForbiddenTarget(`The address ${problem}.`);
  const host = hostOf(url);
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host);
  if (!addresses.length) throw new ForbiddenTarget(`${host} has no address.`);
  const inner = addresses.filter(({ address }) => !isPublicAddress(address));
  if (inner.length && !allowPrivate) {
    throw new ForbiddenTarget(`${host} is on this machine or its network, not on the internet.`);
  }
  if (url.protocol === 'http:' && inner.length < addresses.length) {
    throw new ForbiddenTarget('Plain http is for this machine and its network only.');
  }
  return addresses;
};
