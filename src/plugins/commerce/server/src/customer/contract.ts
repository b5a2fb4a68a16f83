import { z } from '@strapi/utils';
import { pageFields } from '../platform/paging';
import { savedAddressView } from './address-contract';
import { isKnownPrefix, parseVatId, plainVatId } from './core/vat-id';

const orNull = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => text || null);

const orNullIfGiven = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null)
    .nullable()
    .optional();

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

/** What a customer says of themselves; null takes it back. The address of the account is changed where the account is. */
export const myProfileBody = z.strictObject({
  name: orNullIfGiven(200),
  phone: orNullIfGiven(50),
  company: orNullIfGiven(200),
  /** Whether they want it. Where the address is not known to be theirs, a mail asks first. */
  newsletter: z.boolean().optional(),
});
export type MyProfileBody = z.output<typeof myProfileBody>;

export const myProfileView = z
  .object({
    email: z.string(),
    emailConfirmed: z.boolean(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    company: z.string().nullable(),
    vatId: z.string().nullable(),
    taxExempt: z.boolean(),
    /** Whether they get it: only once it was confirmed. */
    newsletter: z.boolean(),
    defaultShippingAddress: savedAddressView.nullable(),
    defaultBillingAddress: savedAddressView.nullable(),
  })
  .meta({ id: 'Customer' });
export type MyProfileView = z.output<typeof myProfileView>;

export const exportView = z.record(z.string(), z.unknown());
export const erasedView = z.object({ erased: z.literal(true) });

export const customerView = z.object({
  id: z.string(),
  kind: z.enum(['account', 'guest']),
  email: z.string(),
  emailConfirmed: z.boolean(),
  username: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  groups: z.array(z.string()),
  taxExempt: z.boolean(),
  vatId: z.string().nullable(),
  company: z.string().nullable(),
});
export type CustomerView = z.output<typeof customerView>;
export const wholeCustomerView = customerView.extend({ addresses: z.array(savedAddressView) });
export type WholeCustomerView = z.output<typeof wholeCustomerView>;

export const customerParams = z.strictObject({ id: z.string().min(1).max(40) });

export const customersQuery = z.strictObject({
  q: z.string().trim().max(100).optional(),
  ...pageFields(),
});
export type CustomersQuery = z.output<typeof customersQuery>;
