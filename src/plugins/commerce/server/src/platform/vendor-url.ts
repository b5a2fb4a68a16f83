import { z } from '@strapi/utils';

// What is checked after a failed check is checked all the same: a text that is no address must not throw here.
const isSafe = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
};

/** Where a vendor is asked, in the shop's options: what is sent there is secret, so that it must be https. */
export const vendorUrl = z.url().refine(isSafe, 'must be https, except on this machine');
