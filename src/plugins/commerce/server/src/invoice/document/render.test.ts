import type { InvoiceContent, InvoiceLine } from '../core/content';
import type { Printed } from '../core/printed';
import { renderPdf } from './render';

const taxes = [{ name: 'VAT', rate: 190_000, base: 1000, amount: 190 }] as unknown as InvoiceLine['taxes'];

const printed = (title: string): Printed => {
  const line = {
    ...{ id: 'a', sku: 'A-1', title, variant: null, quantity: 1, unitPrice: 1190, discount: 0 },
    tax: 190,
  };
  const nowhere = { line1: '', line2: '', postalCode: '', city: '', state: '', phone: '', website: '', vatId: '' };
  const unsaid = { taxNumber: '', register: '', bank: '', iban: '', bic: '', footer: '', logo: null };
  const content: InvoiceContent = {
    ...{
      version: 1,
      kind: 'invoice',
      orderNumber: '1001',
      deliveredOn: '2026-11-27',
      pricesIncludeTax: true,
      relief: null,
    },
    seller: { ...nowhere, ...unsaid, company: 'Lantern Lane', country: 'DE', email: 'shop@example.com' },
    lines: [{ ...line, taxes, total: 1190, kind: 'goods' }],
    shipping: null,
    totals: { subtotal: 1190, discount: 0, shipping: 0, tax: 190, total: 1190 },
    groups: [{ kind: 'taxed', taxes, gross: 1190 }],
    payments: [],
    invoice: null,
  };
  return {
    ...{ kind: 'invoice', number: '2026-00001', issuedOn: '2026-11-27', issuedAt: 1_764_201_600_000, currency: 'EUR' },
    ...{ locale: 'en', content, buyer: null, logo: undefined },
  };
};

test('documents share their fonts, and nothing of one stays in the next', async () => {
  const first = await renderPdf(printed('Teapot'));
  const other = await renderPdf(printed('Käßeglocke für Żółw, 50 % größer'));
  expect(other.equals(first)).toBe(false);
  expect((await renderPdf(printed('Teapot'))).equals(first)).toBe(true);
  const together = await Promise.all([
    renderPdf(printed('Käßeglocke für Żółw, 50 % größer')),
    renderPdf(printed('Teapot')),
  ]);
  expect(together.map((pdf) => pdf.toString('latin1'))).toEqual([other.toString('latin1'), first.toString('latin1')]);
});
