import type { Legal, LegalField } from '../contract';
import type { Seller } from './content';

/** The legal data of a moment; `logo` by its hash. */
export const sellerOf = (legal: Omit<Legal, 'logo'> & { readonly logo: string | null }): Seller => ({
  company: legal.company,
  line1: legal.line1,
  line2: legal.line2,
  postalCode: legal.postalCode,
  city: legal.city,
  state: legal.state,
  country: legal.country,
  email: legal.email,
  phone: legal.phone,
  website: legal.website,
  vatId: legal.vatId,
  taxNumber: legal.taxNumber,
  register: legal.register,
  bank: legal.bank,
  iban: legal.iban,
  bic: legal.bic,
  footer: legal.footer,
  logo: legal.logo,
});

const needed: readonly Exclude<LegalField, 'vatId'>[] = ['company', 'line1', 'postalCode', 'city', 'country'];

/** What an invoice by Article 226 of the VAT Directive lacks of its seller. */
export const missingOf = (legal: Legal): LegalField[] => [
  ...needed.filter((field) => !legal[field]),
  ...(legal.vatId || legal.taxNumber ? [] : (['vatId'] as const)),
];
