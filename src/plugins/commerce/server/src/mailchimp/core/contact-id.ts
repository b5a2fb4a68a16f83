import { createHash } from 'node:crypto';

/** What Mailchimp knows an address by, in audiences and (so that each address is one customer) in stores. */
export const contactId = (email: string): string => createHash('md5').update(email.trim().toLowerCase()).digest('hex');

export const isContactId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);
