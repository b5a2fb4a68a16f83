import { Button, Flex } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import type { RulesView, RuleView } from '../../../server/src/promotion/contract';
import { useWording } from '../wording';
import { GeneralPanel } from './GeneralPanel';
import type { PromotionInput } from './promotions-api';
import { filledIn, isMissing, settingsOf } from './rule-schema';
import { type RuleUse, RulesPanel } from './RulesPanel';

interface PromotionFormProps {
  readonly start: PromotionInput;
  readonly rules: RulesView;
  readonly saving: boolean;
  readonly disabled: boolean;
  save(input: PromotionInput): void;
}

const isWhole = (uses: readonly RuleUse[], rules: readonly RuleView[]): boolean =>
  uses.every(({ rule, settings }) => {
    const known = rules.find(({ id }) => id === rule);
    return known && settingsOf(known.settings).every((setting) => !isMissing(setting, settings[setting.name]));
  });

const sent = (uses: readonly RuleUse[]): RuleUse[] =>
  uses.map(({ rule, settings }) => ({ rule, settings: filledIn(settings) }));

export const PromotionForm = ({ start, rules, saving, disabled, save }: PromotionFormProps) => {
  const say = useWording();
  const [input, setInput] = useState(start);
  const [tried, setTried] = useState(false);
  const change = (difference: Partial<PromotionInput>) => setInput((before) => ({ ...before, ...difference }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { title, startsAt, endsAt, conditions, benefits } = input;
    const whole =
      title.trim() && benefits.length && isWhole(conditions, rules.conditions) && isWhole(benefits, rules.benefits);
    if (!whole || (startsAt && endsAt && startsAt >= endsAt)) return;
    save({ ...input, conditions: sent(conditions), benefits: sent(benefits) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <GeneralPanel input={input} tried={tried} disabled={disabled} change={change} />
        {(['conditions', 'benefits'] as const).map((kind) => (
          <RulesPanel
            key={kind}
            kind={kind}
            rules={rules[kind]}
            uses={input[kind]}
            tried={tried}
            disabled={disabled}
            change={(uses) => change({ [kind]: uses })}
          />
        ))}
        {!disabled && (
          <Flex justifyContent="flex-end">
            <Button type="submit" size="L" loading={saving}>
              {say('webhook.save')}
            </Button>
          </Flex>
        )}
      </Flex>
    </form>
  );
};
