import { z } from '@strapi/utils';
import { choiceKinds } from '../catalog';
import { pageFields } from '../platform/paging';
import { normalizedCode, codeLength } from './core/code';

const rule = z.strictObject({
  rule: z.string().min(1).max(100),
  /** As the rule's own schema says: see `GET /promotion-rules`. */
  settings: z.record(z.string(), z.unknown()).default({}),
});
const limit = z.int().min(1).max(2_000_000_000).nullable().default(null);
const instant = z.iso.datetime({ offset: true }).nullable().default(null);
const stacking = z.enum(['combine', 'alone-in-lane', 'alone']);

export const promotionBody = z
  .strictObject({
    title: z.string().trim().min(1).max(200),
    enabled: z.boolean().default(true),
    /** Applies by itself; otherwise it takes one of its codes. */
    automatic: z.boolean().default(true),
    /** Promotions apply from the lowest to the highest. */
    position: z.int().min(0).max(1_000_000).default(10),
    stacking: stacking.default('combine'),
    startsAt: instant,
    endsAt: instant,
    usageLimit: limit,
    customerLimit: limit,
    conditions: z.array(rule).max(20).default([]),
    benefits: z.array(rule).min(1, 'a promotion gives something').max(10),
  })
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || Date.parse(startsAt) < Date.parse(endsAt), {
    path: ['endsAt'],
    message: 'must be after the start',
  });
export type PromotionBody = z.output<typeof promotionBody>;

export const idParams = z.strictObject({ id: z.string().min(1).max(40) });

export const pageQuery = z.strictObject(pageFields());
export type PageQuery = z.output<typeof pageQuery>;

export const promotionView = z.object({
  id: z.string(),
  title: z.string(),
  enabled: z.boolean(),
  automatic: z.boolean(),
  position: z.int(),
  stacking,
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  usageLimit: z.int().nullable(),
  customerLimit: z.int().nullable(),
  conditions: z.array(z.object({ rule: z.string(), settings: z.record(z.string(), z.unknown()) })),
  benefits: z.array(z.object({ rule: z.string(), settings: z.record(z.string(), z.unknown()) })),
  status: z.enum(['running', 'scheduled', 'ended', 'used-up', 'disabled', 'faulty']),
  /** Orders that use it. */
  uses: z.int(),
  codes: z.int(),
  createdAt: z.string(),
});
export type PromotionView = z.output<typeof promotionView>;

/** What of the catalog a rule may name; `values`, separated by commas, are answered whether they are found or not. */
export const choicesQuery = z.strictObject({
  kind: z.enum(choiceKinds),
  q: z.string().trim().max(100).default(''),
  values: z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => [...new Set(text.split(',').filter(Boolean))].slice(0, 200)),
});
export const choiceView = z.object({ value: z.string(), label: z.string() });
export type ChoiceView = z.output<typeof choiceView>;

const isCode = (text: string): boolean => normalizedCode(text) !== '';

/** One code by its name, or so many that nobody can guess. */
export const codesBody = z
  .strictObject({
    code: z.string().trim().max(codeLength).refine(isCode, 'is no code').optional(),
    count: z.int().min(1).max(10_000).optional(),
    /** Of generated codes, as is their length without it. */
    prefix: z
      .string()
      .trim()
      .max(20)
      .refine((text) => text === '' || isCode(text), 'is no code')
      .default(''),
    length: z.int().min(6).max(30).default(10),
    /** Of each code. Left out: none for one with a name, one use for generated ones. */
    usageLimit: z.int().min(1).max(2_000_000_000).nullable().optional(),
  })
  .refine(({ code, count: many }) => (code === undefined) !== (many === undefined), {
    path: ['code'],
    message: 'say a code, or how many',
  });
export type CodesBody = z.output<typeof codesBody>;

export const codeView = z.object({
  id: z.string(),
  code: z.string(),
  usageLimit: z.int().nullable(),
  uses: z.int(),
  createdAt: z.string(),
});
export type CodeView = z.output<typeof codeView>;

export const madeCodesView = z.object({ made: z.int(), first: codeView });
export type MadeCodesView = z.output<typeof madeCodesView>;

const ruleView = z.object({
  id: z.string(),
  label: z.string(),
  /** JSON Schema of its settings. `field` says what is typed there: `money` are minor units by currency, `percent` is ppm. */
  settings: z.record(z.string(), z.unknown()),
});
export const rulesView = z.object({ conditions: z.array(ruleView), benefits: z.array(ruleView) });
export type RulesView = z.output<typeof rulesView>;
export type RuleView = z.output<typeof ruleView>;
