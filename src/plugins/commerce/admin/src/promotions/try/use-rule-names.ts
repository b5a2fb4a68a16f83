import { useIntl } from 'react-intl';
import { useWording, type Wording } from '../../wording';
import { useCommercePromotionRulesQuery } from '../promotions-api';

/** The name of a condition, which the answer says by its English label, in the administrator's language. */
export const useRuleNames = () => {
  const say = useWording();
  const { messages } = useIntl();
  const { data: rules } = useCommercePromotionRulesQuery();
  return (label: string): string => {
    const rule = rules?.conditions.find((each) => each.label === label);
    return rule && `commerce.rule.${rule.id}` in messages ? say(`rule.${rule.id}` as Wording) : label;
  };
};
