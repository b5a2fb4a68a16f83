import { DateTimePicker, Field, Grid, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Panel } from '../orders/Panel';
import { Cell } from '../field/Cell';
import { YesNo } from '../field/YesNo';
import { useWording } from '../wording';
import type { PromotionInput } from './promotions-api';

interface GeneralPanelProps {
  readonly input: PromotionInput;
  readonly tried: boolean;
  readonly disabled: boolean;
  change(difference: Partial<PromotionInput>): void;
}

const stackings = ['combine', 'alone-in-lane', 'alone'] as const;
const whole = (text: string): number | undefined => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined);

/** When, how often and beside what a promotion applies. */
export const GeneralPanel = ({ input, tried, disabled, change }: GeneralPanelProps) => {
  const say = useWording();
  const titleMissing = tried && !input.title.trim() ? say('promotion.title-missing') : false;
  const turned =
    input.startsAt && input.endsAt && input.startsAt >= input.endsAt ? say('promotion.ends-before') : false;
  const instant = (name: 'startsAt' | 'endsAt') => (
    <Field.Root error={name === 'endsAt' ? turned : false} width="100%">
      <Field.Label>{say(`promotion.${name}`)}</Field.Label>
      <DateTimePicker
        {...(input[name] && { value: new Date(input[name]) })}
        disabled={disabled}
        onChange={(date: Date | undefined) => change({ [name]: date?.toISOString() ?? null })}
        onClear={() => change({ [name]: null })}
      />
      <Field.Error />
    </Field.Root>
  );
  const limit = (name: 'usageLimit' | 'customerLimit') => (
    <Cell
      labelled
      label={say(`promotion.${name}`)}
      hint={say('promotion.limit-hint')}
      inputMode="numeric"
      disabled={disabled}
      text={input[name] === null ? '' : String(input[name])}
      onText={(text) => change({ [name]: whole(text) || null })}
    />
  );
  const toggle = (name: 'enabled' | 'automatic') => (
    <YesNo
      label={say(name === 'automatic' ? 'promotion.by-itself' : 'promotion.enabled')}
      hint={name === 'automatic' ? say('promotion.automatic-hint') : ''}
      checked={input[name]}
      disabled={disabled}
      onChange={(checked) => change({ [name]: checked })}
    />
  );
  return (
    <Panel title={say('promotion.general')}>
      <Grid.Root gap={5}>
        <Grid.Item col={6} xs={12} alignItems="stretch" direction="column">
          <Field.Root name="title" required error={titleMissing} hint={say('promotion.title-hint')}>
            <Field.Label>{say('promotion.title')}</Field.Label>
            <TextInput
              value={input.title}
              maxLength={200}
              disabled={disabled}
              onChange={(event) => change({ title: event.target.value })}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} xs={6} alignItems="start">
          {toggle('enabled')}
        </Grid.Item>
        <Grid.Item col={3} xs={6} alignItems="start">
          {toggle('automatic')}
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="start">
          {instant('startsAt')}
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="start">
          {instant('endsAt')}
        </Grid.Item>
        <Grid.Item col={3} xs={6} alignItems="start">
          {limit('usageLimit')}
        </Grid.Item>
        <Grid.Item col={3} xs={6} alignItems="start">
          {limit('customerLimit')}
        </Grid.Item>
        <Grid.Item col={3} xs={6} alignItems="start">
          <Field.Root width="100%">
            <Field.Label>{say('promotion.stacking')}</Field.Label>
            <SingleSelect
              value={input.stacking}
              disabled={disabled}
              onChange={(stacking) => change({ stacking: stacking as PromotionInput['stacking'] })}
            >
              {stackings.map((stacking) => (
                <SingleSelectOption key={stacking} value={stacking}>
                  {say(`stacking.${stacking}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={3} xs={6} alignItems="start">
          <Cell
            labelled
            label={say('promotion.position')}
            hint={say('promotion.position-hint')}
            inputMode="numeric"
            disabled={disabled}
            text={String(input.position)}
            onText={(text) => change({ position: whole(text) ?? 0 })}
          />
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};
