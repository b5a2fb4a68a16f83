import type { Address, AddressInput } from 'strapi-plugin-headless-commerce/client';
import { ownCountry } from './countries';

const fields = ['name', 'company', 'line1', 'line2', 'postalCode', 'city', 'state', 'country', 'phone'] as const;
export type AddressField = (typeof fields)[number];

/** An address while it is written. */
export type DraftAddress = Readonly<Record<AddressField, string>>;

export const draftOf = (address: Partial<Address> | null | undefined): DraftAddress => ({
  ...(Object.fromEntries(fields.map((field) => [field, address?.[field] ?? ''])) as Record<AddressField, string>),
  country: address?.country ?? ownCountry(),
});

/** What the shop is told: empty fields are none. */
export const inputOf = (draft: DraftAddress): AddressInput => ({
  ...Object.fromEntries(fields.map((field) => [field, draft[field].trim() || null])),
  country: draft.country,
});
