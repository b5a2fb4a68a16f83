import type { Promotion, Purchase, Stacking } from '../../pricing';
import type { Condition, GivingRule, Rule, RuleUse } from './rule';

/** The rules of a shop: the built-in ones, and its own. */
export interface Rules {
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly benefits: ReadonlyMap<string, GivingRule>;
}

/** A promotion as staff describe it. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly code: string | undefined;
  readonly stacking: Stacking;
  readonly conditions: readonly RuleUse[];
  readonly benefits: readonly RuleUse[];
}

export interface RuleFault {
  readonly path: readonly string[];
  readonly message: string;
}

const faultsIn = (uses: readonly RuleUse[], known: ReadonlyMap<string, Rule<unknown>>, list: string): RuleFault[] =>
  uses.flatMap(({ rule, settings }, index): RuleFault[] => {
    const found = known.get(rule);
    if (!found) return [{ path: [list, String(index), 'rule'], message: 'is no rule of this shop' }];
    const { success, error } = found.settings.safeParse(settings);
    if (success) return [];
    return error.issues.map(({ path, message }) => ({
      path: [list, String(index), 'settings', ...path.map(String)],
      message,
    }));
  });

/** What is wrong with a promotion's rules. One with a fault is never applied: half its conditions could be missing. */
export const faultsOf = (
  { conditions, benefits }: Pick<Described, 'conditions' | 'benefits'>,
  rules: Rules,
): RuleFault[] => [
  ...faultsIn(conditions, rules.conditions, 'conditions'),
  ...faultsIn(benefits, rules.benefits, 'benefits'),
];

/** A promotion for pricing; undefined while its rules have a fault. All its conditions must hold. */
export const promotionFrom = (described: Described, rules: Rules): Promotion | undefined => {
  if (faultsOf(described, rules).length) return undefined;
  const { id, title, code, stacking } = described;
  const held = described.conditions.flatMap(({ rule, settings }) => rules.conditions.get(rule)?.with(settings) ?? []);
  return {
    ...{ id, title, code, stacking },
    applies: (purchase, now) => held.every((holds) => holds(purchase, now)),
    benefits: described.benefits.flatMap(({ rule, settings }) => rules.benefits.get(rule)?.with(settings) ?? []),
  };
};

/** The conditions that do not hold, by their labels: why a promotion does not apply. */
export const unmet = (
  { conditions }: Pick<Described, 'conditions'>,
  rules: Rules,
  purchase: Purchase,
  now: number,
): readonly string[] =>
  conditions.flatMap(({ rule, settings }) => {
    const known = rules.conditions.get(rule);
    return known && !known.with(settings)(purchase, now) ? [known.label] : [];
  });

/** `settings` with its defaults filled in, for whoever stores them. Only for rules without faults. */
export const completed = (uses: readonly RuleUse[], known: ReadonlyMap<string, Rule<unknown>>): RuleUse[] =>
  uses.map(({ rule, settings }) => ({
    rule,
    settings: (known.get(rule)?.settings.parse(settings) ?? settings) as RuleUse['settings'],
  }));
