import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';
import { isKnownPrefix, parseVatId, plainVatId } from './core/vat-id';

const orNull = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null);

const vatId = orNull(30)
  .transform((text) => text && plainVatId(text))
  // Ids of countries that we know no format of are kept as they are told.
  .refine((id) => !id || (/^[A-Z]{2}(?=.*\d)[0-9A-Z+*]{2,20}$/.test(id) && (!isKnownPrefix(id) || parseVatId(id))), {
    message: 'is not a VAT id',
  });

export const profileBody = z.strictObject({
  groups: z
    .array(z.string().trim().min(1).max(50))
    .max(20)
    .default([])
    .transform((groups) => [...new Set(groups)]),
  taxExempt: z.boolean().default(false),
  vatId,
  company: orNull(200),
});
export type ProfileBody = z.output<typeof profileBody>;

export const customerView = z.object({
  id: z.string(),
  email: z.string(),
  username: z.string(),
  groups: z.array(z.string()),
  taxExempt: z.boolean(),
  vatId: z.string().nullable(),
  company: z.string().nullable(),
});
export type CustomerView = z.output<typeof customerView>;

export const customerParams = z.strictObject({ id: z.string().min(1).max(40) });

export const customersQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  ...pageFields(),
});
export type CustomersQuery = z.output<typeof customersQuery>;
