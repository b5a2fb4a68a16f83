import { useIntl } from 'react-intl';
import type { RuleView } from '../../../server/src/promotion/contract';
import { useWording, type Wording } from '../wording';

/** A translation where there is one; a shop's own rule says its label itself. */
export const useNames = () => {
  const say = useWording();
  const { messages } = useIntl();
  const translated = (key: string, otherwise: string) =>
    `commerce.${key}` in messages ? say(key as Wording) : otherwise;
  return {
    ofRule: ({ id, label }: Pick<RuleView, 'id' | 'label'>) => translated(`rule.${id}`, label),
    /** A setting may be called something else in one rule than in the others. */
    ofSetting: (rule: string, name: string, title: string | undefined) =>
      translated(`setting.${rule}.${name}`, translated(`setting.${name}`, title ?? name)),
  };
};
