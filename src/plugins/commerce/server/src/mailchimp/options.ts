import { z } from '@strapi/utils';
import { vendorUrl } from '../platform/vendor-url';

/** The data center an account lives in stands behind its key: `…-us21`. */
const baseOf = (apiKey: string): string | undefined => {
  const [, center] = /-([a-z]{2,4}\d{1,3})$/.exec(apiKey) ?? [];
  return center && `https://${center}.api.mailchimp.com/3.0`;
};

/** Mailchimp is told of the shop once it has a key and an audience. */
export const mailchimpShape = z
  .strictObject({
    apiKey: z.string().optional(),
    /** Which audience its contacts are in: Audience → Settings → Audience name and defaults. */
    audienceId: z.string().optional(),
    apiBase: z.union([z.literal(''), vendorUrl]).optional(),
    /** What the shop is called in the account: another word for each shop that shares one. */
    storeId: z
      .string()
      .regex(/^[\w-]{1,50}$/, 'holds letters, digits, - and _, at most 50 of them')
      .default('strapi-commerce'),
  })
  .refine(({ apiKey, audienceId }) => !apiKey || audienceId, 'needs the id of an audience beside the key')
  .refine(({ apiKey, apiBase }) => !apiKey || apiBase || baseOf(apiKey), 'needs a key that ends with its data center')
  .transform(({ apiKey, audienceId, apiBase, storeId }) =>
    apiKey && audienceId ? { apiKey, audienceId, apiBase: (apiBase || baseOf(apiKey)) as string, storeId } : undefined,
  );

export type MailchimpOptions = NonNullable<z.output<typeof mailchimpShape>>;
