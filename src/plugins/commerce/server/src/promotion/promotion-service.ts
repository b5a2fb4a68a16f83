import { benefits } from './core/benefits';
import { conditions } from './core/conditions';
import type { Rules } from './core/promotion';
import {
  benefit,
  condition,
  type Condition,
  type GivingRule,
  type PromotionBenefit,
  type PromotionCondition,
} from './core/rule';

export interface PromotionService {
  /** For a shop's own `src/index.ts`: `strapi.plugin('commerce').service('promotion').addCondition(fullMoon)`. */
  addCondition<S>(rule: PromotionCondition<S>): void;
  addBenefit<S>(rule: PromotionBenefit<S>): void;
  readonly rules: Rules;
}

/** Throws when a rule of that id exists already. */
const addTo = <R extends { readonly id: string }>(known: Map<string, R>, rule: R): void => {
  if (known.has(rule.id)) throw new Error(`There are two rules of promotions with the id "${rule.id}".`);
  known.set(rule.id, rule);
};

export const promotionService = (): PromotionService => {
  const rules = { conditions: new Map<string, Condition>(), benefits: new Map<string, GivingRule>() };
  for (const rule of conditions) addTo(rules.conditions, rule);
  for (const rule of benefits) addTo(rules.benefits, rule);
  return {
    rules,
    addCondition: (rule) => addTo(rules.conditions, condition(rule)),
    addBenefit: (rule) => addTo(rules.benefits, benefit(rule)),
  };
};
