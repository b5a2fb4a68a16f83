import { optionsOf } from '../config';
import { variables, type Connection } from '../platform/connections';
import type { Strapi } from '../platform/strapi';

export const mailchimpConnection = (strapi: Strapi): Connection[] => {
  const { mailchimp } = optionsOf(strapi);
  return [
    {
      id: 'mailchimp',
      state: mailchimp ? 'connected' : 'off',
      detail: mailchimp ? mailchimp.audienceId : null,
      variables: variables(
        ['MAILCHIMP_API_KEY', 'MAILCHIMP_AUDIENCE_ID'],
        ['MAILCHIMP_STORE_ID', 'MAILCHIMP_API_BASE'],
      ),
    },
  ];
};
