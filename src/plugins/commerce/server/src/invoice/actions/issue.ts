import { nextNumber } from '../../platform/counter';
import { hashOf, newId } from '../../platform/secrets';
import { storeSettings } from '../../platform/settings';
import type { Transaction } from '../../platform/transaction';
import type { Order } from '../../order';
import type { Buyer, InvoiceContent } from '../core/content';
import { issueDay, yearOf } from '../core/issue-day';
import { formatNumber } from '../core/number-format';
import { insertInvoice } from '../store';
import { keptLegal, type KeptLegal } from './legal-data';

interface Issue {
  readonly order: Order;
  readonly buyer: Buyer | null;
  readonly position: number;
  readonly refundId: number | null;
  compose(day: string, legal: KeptLegal & { readonly vatId: string }): InvoiceContent;
}

/**
 * Gives the document its number and writes it down, for good. The number's row is locked until the commit: nothing
 * may be waited for after this. A rollback takes the number back, so that none is missing.
 */
export const issue = async (tx: Transaction, { order, buyer, position, refundId, compose }: Issue): Promise<void> => {
  const { timezone } = await storeSettings(tx.strapi);
  const legal = await keptLegal(tx.strapi);
  const issuedAt = Date.now();
  const issuedOn = issueDay(issuedAt, timezone);
  const year = yearOf(issuedOn);
  const composed = compose(issuedOn, legal);
  const content = JSON.stringify(composed);
  const { kind, totals } = composed;
  const sequence = await nextNumber(tx.sql, `${kind} ${year}`);
  await insertInvoice(tx.sql, {
    publicId: newId(),
    ...{ kind, year, sequence, position, refundId, buyer, issuedAt, issuedOn, content },
    number: formatNumber(kind === 'invoice' ? legal.invoiceFormat : legal.creditNoteFormat, year, sequence),
    ...{ orderId: order.id, orderNumber: order.number, currency: order.currency, locale: order.locale },
    ...{ tax: totals.tax, total: totals.total, groups: composed.groups },
    contentHash: hashOf(content),
    country: buyer?.address?.country ?? null,
    buyerName: buyer?.address?.company ?? buyer?.address?.name ?? null,
    buyerEmail: buyer?.email ?? null,
  });
};
