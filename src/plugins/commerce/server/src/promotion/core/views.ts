import type { CodeView, PromotionView } from '../contract';
import type { DiscountCode } from '../schemas/discount-code';
import type { PromotionRow } from '../schemas/promotion';
import { faultsOf, type Rules } from './promotion';
import { hasRoom } from './usable';

const iso = (instant: number): string => new Date(instant).toISOString();
const isoOrNull = (instant: number | null): string | null => (instant === null ? null : iso(instant));

type Counted = PromotionRow & { readonly used: number; readonly codes: number };

const statusOf = (row: Counted, rules: Rules, now: number): PromotionView['status'] => {
  if (!row.enabled) return 'disabled';
  if (faultsOf(row, rules).length) return 'faulty';
  if (row.endsAt !== null && row.endsAt <= now) return 'ended';
  if (!hasRoom({ usageLimit: row.usageLimit, uses: row.used })) return 'used-up';
  return row.startsAt !== null && row.startsAt > now ? 'scheduled' : 'running';
};

export const promotionView = (row: Counted, rules: Rules, now: number): PromotionView => ({
  id: row.publicId,
  title: row.title,
  enabled: row.enabled,
  automatic: row.automatic,
  position: row.position,
  stacking: row.stacking,
  startsAt: isoOrNull(row.startsAt),
  endsAt: isoOrNull(row.endsAt),
  usageLimit: row.usageLimit,
  customerLimit: row.customerLimit,
  conditions: row.conditions.map(({ rule, settings }) => ({ rule, settings: { ...settings } })),
  benefits: row.benefits.map(({ rule, settings }) => ({ rule, settings: { ...settings } })),
  status: statusOf(row, rules, now),
  uses: row.used,
  codes: row.codes,
  createdAt: iso(row.addedAt),
});

export const codeView = ({ publicId, code, usageLimit, uses, addedAt }: DiscountCode): CodeView => ({
  ...{ id: publicId, code, usageLimit, uses },
  createdAt: iso(addedAt),
});

/** A spreadsheet would run what begins like a formula; in front of a quote it is text. */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Codes as a CSV file, with a header. */
export const codesCsv = (codes: readonly CodeView[]): string =>
  [
    ['code', 'uses', 'limit', 'created'],
    ...codes.map((each) => [each.code, each.uses, each.usageLimit ?? '', each.createdAt]),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
