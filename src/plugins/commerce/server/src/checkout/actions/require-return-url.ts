import { optionsOf } from '../../config';
import { CommerceError } from '../../platform/errors';
import type { Strapi } from '../../platform/strapi';
import { isAllowedReturn } from '../core/return-url';

const ownOrigin = (strapi: Strapi): string | undefined => {
  const url = String(strapi.config.get('server.absoluteUrl', ''));
  return URL.canParse(url) ? new URL(url).origin : undefined;
};

/** Whoever can name the address can send a paying customer to a page of their own. */
export const requireReturnUrl = (strapi: Strapi, returnUrl: string | undefined): void => {
  if (returnUrl === undefined || isAllowedReturn(returnUrl, optionsOf(strapi).returnUrls, ownOrigin(strapi))) return;
  const message = 'is not an address of this shop';
  throw new CommerceError('invalid', 'request.invalid', `payment.returnUrl: ${message}`, {
    where: 'body',
    errors: [{ path: ['payment', 'returnUrl'], message }],
  });
};
