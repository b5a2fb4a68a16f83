import {
  Box,
  Button,
  Field,
  Flex,
  Link,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { type FormEvent, type ReactNode, useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { ReminderSettings } from '../../../server/src/reminder/contract';
import { YesNo } from '../field/YesNo';
import { Panel } from '../orders/Panel';
import { NotLoaded } from '../page/Nothing';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useWording, type Wording } from '../wording';
import { useCommerceRemindersQuery, useSaveCommerceRemindersMutation } from './mails-api';

interface CountProps {
  readonly name: string;
  readonly label: Wording;
  readonly hint?: Wording;
  readonly value: number;
  readonly disabled: boolean;
  change(value: number): void;
}

const Count = ({ name, label, hint, value, disabled, change }: CountProps) => {
  const say = useWording();
  return (
    <Field.Root name={name} width="100%" {...(hint && { hint: say(hint) })}>
      <Field.Label>{say(label)}</Field.Label>
      <NumberInput value={value} disabled={disabled} onValueChange={(number) => change(number ?? 0)} />
      <Field.Hint />
    </Field.Root>
  );
};

/** As many in a line as there is room for. */
const sideBySide = {
  ...{ display: 'grid', alignItems: 'start', gap: '1.6rem' },
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(24rem, 100%), 1fr))',
};

interface ReminderProps {
  readonly kind: 'abandoned-cart' | 'back-in-stock' | 'review-request';
  readonly enabled: boolean;
  readonly disabled: boolean;
  readonly children: ReactNode;
  toggle(enabled: boolean): void;
}

const Reminder = ({ kind, enabled, disabled, toggle, children }: ReminderProps) => {
  const say = useWording();
  return (
    <Panel title={say(`mail-kind.${kind}`)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say(`reminders.${kind}`)}</Typography>
        <Box style={sideBySide}>
          <YesNo label={say('reminders.enabled')} checked={enabled} disabled={disabled} onChange={toggle} />
          {children}
        </Box>
        <Link tag={NavLink} to={kind}>
          {say('reminders.words')}
        </Link>
      </Flex>
    </Panel>
  );
};

const Form = ({ start }: { readonly start: ReminderSettings }) => {
  const say = useWording();
  const told = useTold();
  const disabled = !useMay('mails.edit');
  const [{ abandonedCart, backInStock, reviewRequest }, setSettings] = useState(start);
  const [save, { isLoading }] = useSaveCommerceRemindersMutation();
  const set = <Name extends keyof ReminderSettings>(name: Name, change: Partial<ReminderSettings[Name]>) =>
    setSettings((before) => ({ ...before, [name]: { ...before[name], ...change } }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void told(save({ abandonedCart, backInStock, reviewRequest }), say('reminders.saved'));
  };
  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Reminder
          {...{ kind: 'abandoned-cart', disabled, enabled: abandonedCart.enabled }}
          toggle={(enabled) => set('abandonedCart', { enabled })}
        >
          <Count
            {...{ name: 'afterHours', label: 'reminders.after-hours', disabled, value: abandonedCart.afterHours }}
            change={(afterHours) => set('abandonedCart', { afterHours })}
          />
          <Count
            {...{ name: 'pauseDays', label: 'reminders.pause-days', disabled, value: abandonedCart.pauseDays }}
            change={(pauseDays) => set('abandonedCart', { pauseDays })}
          />
        </Reminder>
        <Reminder
          {...{ kind: 'back-in-stock', disabled, enabled: backInStock.enabled }}
          toggle={(enabled) => set('backInStock', { enabled })}
        >
          <Count
            {...{ name: 'atLeast', label: 'reminders.at-least', disabled, value: backInStock.atLeast }}
            change={(atLeast) => set('backInStock', { atLeast })}
          />
        </Reminder>
        <Reminder
          {...{ kind: 'review-request', disabled, enabled: reviewRequest.enabled }}
          toggle={(enabled) => set('reviewRequest', { enabled })}
        >
          <Count
            {...{ name: 'afterDays', label: 'reminders.after-days', disabled, value: reviewRequest.afterDays }}
            change={(afterDays) => set('reviewRequest', { afterDays })}
          />
          <Field.Root name="to" width="100%" hint={say('reminders.to-hint')}>
            <Field.Label>{say('reminders.to')}</Field.Label>
            <SingleSelect
              value={reviewRequest.to}
              disabled={disabled}
              onChange={(to) => set('reviewRequest', { to: to === 'buyers' ? 'buyers' : 'subscribers' })}
            >
              <SingleSelectOption value="subscribers">{say('reminders.subscribers')}</SingleSelectOption>
              <SingleSelectOption value="buyers">{say('reminders.buyers')}</SingleSelectOption>
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
        </Reminder>
        {!disabled && (
          <Flex justifyContent="flex-end">
            <Button type="submit" loading={isLoading}>
              {say('mail.save')}
            </Button>
          </Flex>
        )}
      </Flex>
    </form>
  );
};

/** Mails that go out by themselves, each once it is switched on. */
export const RemindersForm = () => {
  const say = useWording();
  const { data, isError, refetch } = useCommerceRemindersQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isError) return <NotLoaded content={say('mails.failed')} again={() => void refetch()} />;
  return data ? <Form key={JSON.stringify(data)} start={data} /> : <Page.Loading />;
};
