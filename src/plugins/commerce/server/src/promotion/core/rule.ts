import type { z } from '@strapi/utils';
import type { Benefit, Purchase } from '../../pricing';

/** Settings as a marketer fills them in; the admin draws its form from the shape. */
export interface Rule<S> {
  /** Stored with every promotion that uses it: never rename. */
  readonly id: string;
  /** For the admin, where it has no translation: a shop's own rules say here what they are. */
  readonly label: string;
  readonly settings: z.ZodType<S>;
}

export interface PromotionCondition<S> extends Rule<S> {
  /** By the purchase before any discount; `now` is epoch ms. What is not known yet does not hold. */
  holds(purchase: Purchase, settings: S, now: number): boolean;
}

export interface PromotionBenefit<S> extends Rule<S> {
  benefit(settings: S): Benefit;
}

/** One rule of a promotion, as it is stored. */
export interface RuleUse {
  readonly rule: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** A rule whose settings are already in it: what the lists of rules hold. */
export interface Condition extends Rule<unknown> {
  with(settings: unknown): (purchase: Purchase, now: number) => boolean;
}
export interface GivingRule extends Rule<unknown> {
  with(settings: unknown): Benefit;
}

export const condition = <S>(rule: PromotionCondition<S>): Condition => ({
  ...rule,
  with: (settings) => {
    const known = rule.settings.parse(settings);
    return (purchase, now) => rule.holds(purchase, known, now);
  },
});

export const benefit = <S>(rule: PromotionBenefit<S>): GivingRule => ({
  ...rule,
  with: (settings) => rule.benefit(rule.settings.parse(settings)),
});
