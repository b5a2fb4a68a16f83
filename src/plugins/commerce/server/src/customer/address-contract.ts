import { z } from '@strapi/utils';
import { addressShape, countryShape, someOfAddress } from './core/address';

export const addressView = z
  .object({
    name: z.string(),
    company: z.string().nullable(),
    line1: z.string(),
    line2: z.string().nullable(),
    city: z.string(),
    state: z.string().nullable(),
    postalCode: z.string().nullable(),
    country: z.string(),
    phone: z.string().nullable(),
  })
  .meta({ id: 'Address' });

export const savedAddressView = addressView
  .extend({
    id: z.string(),
    /** One of each: what the customer chose, else what they used last. */
    defaultShipping: z.boolean(),
    defaultBilling: z.boolean(),
    lastUsedAt: z.string(),
  })
  .meta({ id: 'SavedAddress' });
export type SavedAddressView = z.output<typeof savedAddressView>;

const defaults = { defaultShipping: z.boolean().optional(), defaultBilling: z.boolean().optional() };
export const addressBody = addressShape.extend(defaults);
export type AddressBody = z.output<typeof addressBody>;
/** What is left out stays. */
export const addressChange = someOfAddress.extend(defaults);
export type AddressChange = z.output<typeof addressChange>;
export const addressParams = z.strictObject({ id: z.string().min(1).max(40) });

export const countryParams = z.strictObject({ country: countryShape });
const addressField = z.enum(['line1', 'city', 'state', 'postalCode']);

/** What a form asks for; `name` always. */
export const addressRulesView = z
  .object({
    country: z.string(),
    /** Those an address there has at all. */
    fields: z.array(addressField),
    required: z.array(addressField),
    /** A regular expression for the whole code, upper and lower case alike. */
    postalCode: z.object({ pattern: z.string(), example: z.string().nullable() }).nullable(),
    states: z.array(z.object({ code: z.string(), name: z.string(), latinName: z.string().nullable() })),
    /** What the fields are called there, for a form to translate: `state`, `prefecture`; `zip`, `eircode`; `post_town`. */
    labels: z.object({ state: z.string(), postalCode: z.string(), city: z.string() }),
  })
  .meta({ id: 'AddressRules' });
export type AddressRulesView = z.output<typeof addressRulesView>;
