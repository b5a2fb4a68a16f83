import { Box, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { PromotionView, RuleView } from '../../../server/src/promotion/contract';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';
import { isMissing, settingsOf, startOf } from './rule-schema';
import { SettingField } from './SettingField';
import { useNames } from './use-names';

export type RuleUse = PromotionView['conditions'][number];

interface RuleCardProps {
  readonly rule: RuleView | undefined;
  readonly use: RuleUse;
  readonly tried: boolean;
  readonly disabled: boolean;
  change(use: RuleUse): void;
  remove(): void;
}

const RuleCard = ({ rule, use, tried, disabled, change, remove }: RuleCardProps) => {
  const say = useWording();
  const names = useNames();
  const settings = rule ? settingsOf(rule.settings) : [];
  const title = rule ? names.ofRule(rule) : say('promotion.rule-missing', { rule: use.rule });
  return (
    <Box tag="article" aria-label={title} background="neutral100" borderColor="neutral200" hasRadius padding={4}>
      <Flex justifyContent="space-between" paddingBottom={settings.length ? 3 : 0}>
        <Typography tag="h3" fontWeight="bold">
          {title}
        </Typography>
        {!disabled && (
          <IconButton variant="ghost" label={say('promotion.rule-remove', { rule: title })} onClick={remove}>
            <Trash />
          </IconButton>
        )}
      </Flex>
      <Flex wrap="wrap" alignItems="flex-start" gap={4}>
        {settings.map((setting) => {
          const { name, schema, required } = setting;
          const value = use.settings[name];
          return (
            <SettingField
              key={name}
              label={names.ofSetting(use.rule, name, schema.title)}
              schema={schema}
              required={required}
              value={value}
              disabled={disabled}
              problem={tried && isMissing(setting, value) ? say('promotion.setting-missing') : undefined}
              change={(next) => change({ ...use, settings: { ...use.settings, [name]: next } })}
            />
          );
        })}
      </Flex>
    </Box>
  );
};

interface RulesPanelProps {
  readonly kind: 'conditions' | 'benefits';
  readonly rules: readonly RuleView[];
  readonly uses: readonly RuleUse[];
  readonly tried: boolean;
  readonly disabled: boolean;
  change(uses: RuleUse[]): void;
}

/** Conditions or benefits, as cards; each is drawn from its rule's own schema. */
export const RulesPanel = ({ kind, rules, uses, tried, disabled, change }: RulesPanelProps) => {
  const say = useWording();
  const names = useNames();
  const add = (id: string) => {
    const rule = rules.find((each) => each.id === id);
    if (rule) change([...uses, { rule: id, settings: { ...startOf(rule.settings) } }]);
  };
  return (
    <Panel title={say(`promotion.${kind}`)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say(`promotion.${kind}-hint`)}</Typography>
        {uses.map((use, index) => (
          <RuleCard
            // Rules have no ids of their own, and are only added at the end.
            key={`${index} ${use.rule}`}
            rule={rules.find(({ id }) => id === use.rule)}
            use={use}
            tried={tried}
            disabled={disabled}
            change={(changed) => change(uses.map((each, at) => (at === index ? changed : each)))}
            remove={() => change(uses.filter((_, at) => at !== index))}
          />
        ))}
        {tried && kind === 'benefits' && !uses.length && (
          <Typography textColor="danger600">{say('promotion.benefits-missing')}</Typography>
        )}
        {!disabled && (
          <Box width="24rem" maxWidth="100%">
            <SingleSelect
              aria-label={say(`promotion.${kind}-add`)}
              placeholder={say(`promotion.${kind}-add`)}
              value=""
              onChange={(id) => add(String(id))}
            >
              {rules.map((rule) => (
                <SingleSelectOption key={rule.id} value={rule.id}>
                  {names.ofRule(rule)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        )}
      </Flex>
    </Panel>
  );
};
