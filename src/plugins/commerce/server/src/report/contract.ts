import { z } from '@strapi/utils';
import { isCurrency } from '../money';
import { comparisons } from './core/comparison';
import { dimensions } from './core/figure';
import { daysIn, intervals } from './core/periods';

const day = z.iso.date();
/** A little more than twenty years. */
const mostDays = 7500;

/** `from` and `to` are days of the store's time zone, both included. */
const asked = z.strictObject({
  interval: z.enum(intervals).default('day'),
  from: day,
  to: day,
  /** The store's own without it. */
  currency: z.string().refine(isCurrency, 'is not an ISO 4217 currency').optional(),
  groupBy: z.enum(dimensions).default('none'),
});

type Asked = z.output<typeof asked>;
type Refinement = [(asked: Asked) => boolean, { path: string[]; message: string }];
const inOrder: Refinement = [({ from, to }: Asked) => from <= to, { path: ['to'], message: 'is before from' }];
const notTooLong: Refinement = [
  ({ from, to }: Asked) => daysIn({ from, to }) <= mostDays,
  { path: ['to'], message: `is more than ${mostDays} days after from` },
];

export const salesQuery = asked
  .extend({
    /** With which other days: as many before, or the same ones a year before. */
    compare: z.enum(comparisons).optional(),
  })
  .refine(...inOrder)
  .refine(...notTooLong);
export type SalesQuery = z.output<typeof salesQuery>;

export const salesCsvQuery = asked
  .extend({
    /** integer: of the smallest unit, as everywhere; decimal: as people write them. */
    amounts: z.enum(['integer', 'decimal']).default('integer'),
  })
  .refine(...inOrder)
  .refine(...notTooLong);
export type SalesCsvQuery = z.output<typeof salesCsvQuery>;

/** Amounts in the smallest unit of the report's currency. */
export const figureView = z.object({
  orders: z.int(),
  units: z.int(),
  gross: z.int(),
  discounts: z.int(),
  shipping: z.int(),
  tax: z.int(),
  charged: z.int(),
  refunds: z.int(),
  net: z.int(),
  averageOrder: z.int().nullable(),
  newCustomers: z.int(),
  returningOrders: z.int(),
  carts: z.int(),
  downloads: z.int(),
  /** As decimals of the currency, where imported prices were finer than its smallest unit. */
  exact: z.object({ charged: z.string(), refunds: z.string(), net: z.string() }).optional(),
});
export type FigureView = z.output<typeof figureView>;

/** `group` and `label` where the report is by something: `~none` has none of it, `~shipping` is of no line. */
const groupOf = { group: z.string().optional(), label: z.string().nullable().optional() };

/** `period` is its first local day; `from` and `to` are its days that were asked for. */
export const salesRow = figureView.extend({ period: z.string(), from: z.string(), to: z.string(), ...groupOf });
export type SalesRow = z.output<typeof salesRow>;

export const groupView = figureView.extend({ group: z.string(), label: z.string().nullable() });
export type GroupView = z.output<typeof groupView>;

export const salesMeta = z.object({
  totals: figureView,
  timezone: z.string(),
  currency: z.string(),
  /** In which something was sold, and the store's own. */
  currencies: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  /** Of all the days together, the one that was charged most first. */
  groups: z.array(groupView).optional(),
  /** What it is compared with: the same periods, earlier. */
  comparison: z.object({ from: z.string(), to: z.string(), totals: figureView, rows: z.array(salesRow) }).optional(),
});
export type SalesMeta = z.output<typeof salesMeta>;

const takings = z.object({ orders: z.int(), charged: z.int() });

/** Today so far, beside the same weekday of last week: by this time of the day, and the whole of it. */
export const salesTodayView = z.object({
  day: z.string(),
  currencies: z.array(z.object({ currency: z.string(), today: takings, lastWeekByNow: takings, lastWeek: takings })),
});
export type SalesTodayView = z.output<typeof salesTodayView>;
