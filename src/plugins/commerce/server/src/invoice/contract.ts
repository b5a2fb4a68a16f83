import { z } from '@strapi/utils';
import { isCountry, parseVatId } from '../customer';
import { pageFields } from '../platform/paging';
import { isNumberFormat, seriesOf } from './core/number-format';

const line = (max: number) => z.string().trim().max(max).default('');
const format = z
  .string()
  .trim()
  .refine(
    isNumberFormat,
    'is no format such as {year}-{seq:5}: the year, a separator, the number, and no digits around',
  );

/** Data URL of a PNG or JPEG; base64 of at most so many characters. */
export const longestLogo = 200_000;
const logo = z
  .string()
  .max(longestLogo, 'is too large: at most 150 kB')
  .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/, 'is no PNG or JPEG as a data URL');

/** Who the shop is to the law and its customers: printed on every invoice from then on. */
export const legalShape = z
  .strictObject({
    company: line(200),
    line1: line(200),
    line2: line(200),
    postalCode: line(20),
    city: line(100),
    state: line(100),
    country: line(2).refine((code) => !code || isCountry(code), 'is not a two-letter country code'),
    email: line(200).refine((text) => !text || z.email().safeParse(text).success, 'is not an e-mail address'),
    phone: line(50),
    website: line(200),
    vatId: line(20).refine((id) => !id || parseVatId(id), 'is not a VAT id'),
    taxNumber: line(50),
    register: line(300),
    bank: line(100),
    iban: line(50),
    bic: line(20),
    footer: line(500),
    invoiceFormat: format.default('{year}-{seq:5}'),
    creditNoteFormat: format.default('CN-{year}-{seq:5}'),
    /** What erasing a person does to their invoices, which the law may want kept as they were issued. */
    onErasure: z.enum(['anonymize', 'keep']).default('anonymize'),
    logo: logo.nullable().default(null),
  })
  .refine(({ invoiceFormat, creditNoteFormat }) => seriesOf(invoiceFormat) !== seriesOf(creditNoteFormat), {
    path: ['creditNoteFormat'],
    message: 'must differ from the format of invoices, or two of them could have one number',
  });
export type Legal = z.output<typeof legalShape>;

const field = z.enum(['company', 'line1', 'postalCode', 'city', 'country', 'vatId']);
export const legalView = z.object({
  ...legalShape.shape,
  /** What an invoice by EU law still lacks; `vatId` stands for either of the two tax numbers. */
  missing: z.array(field),
});
export type LegalView = z.output<typeof legalView>;
export type LegalField = z.output<typeof field>;

export const invoiceKindShape = z.enum(['invoice', 'credit-note']);
const day = z.iso.date();

const invoiceFilter = {
  q: z.string().trim().max(100).optional(),
  kind: invoiceKindShape.optional(),
  /** All documents of one order, by its number. */
  order: z.string().max(40).optional(),
  /** Days of issue, both inclusive. */
  from: day.optional(),
  to: day.optional(),
};
export const invoicesQuery = z.strictObject({ ...invoiceFilter, ...pageFields() });
export type InvoicesQuery = z.output<typeof invoicesQuery>;
export const invoicesExportQuery = z.strictObject(invoiceFilter);
export type InvoicesExportQuery = z.output<typeof invoicesExportQuery>;

export const invoiceRowView = z.object({
  id: z.string(),
  kind: invoiceKindShape,
  number: z.string(),
  orderNumber: z.string(),
  issuedOn: z.string(),
  /** Null once the buyer was erased. */
  buyer: z.string().nullable(),
  currency: z.string(),
  tax: z.int(),
  total: z.int(),
});
export type InvoiceRowView = z.output<typeof invoiceRowView>;

export const invoiceParams = z.strictObject({ id: z.string().min(1).max(40) });
export const orderParams = z.strictObject({ number: z.string().min(1).max(40) });
export const creditNoteParams = z.strictObject({
  number: z.string().min(1).max(40),
  /** The first of an order's credit notes is 1. */
  n: z.coerce.number().int().min(1).max(1_000_000),
});
