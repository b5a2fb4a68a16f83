import { z } from '@strapi/utils';
import type { Strapi } from '../../platform/strapi';
import type { RulesView, RuleView } from '../contract';
import type { Rules } from '../core/promotion';
import type { Rule } from '../core/rule';
import type { PromotionService } from '../promotion-service';

export const rulesOf = (strapi: Strapi): Rules =>
  (strapi.plugin('commerce').service('promotion') as PromotionService).rules;

const view = ({ id, label, settings }: Rule<unknown>): RuleView => ({
  ...{ id, label },
  settings: z.toJSONSchema(settings, { io: 'input', unrepresentable: 'any' }) as RuleView['settings'],
});

/** What a promotion can be made of, for the form. */
export const listRules = (strapi: Strapi): RulesView => {
  const { conditions, benefits } = rulesOf(strapi);
  return { conditions: [...conditions.values()].map(view), benefits: [...benefits.values()].map(view) };
};
