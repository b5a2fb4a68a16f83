import { Field, Grid, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { WholeDraftView } from '../../../server/src/order/draft-contract';
import { Cell } from '../field/Cell';
import { useMoney } from '../orders/actions/use-money';
import { CountryPicker } from '../shipping/CountryPicker';
import { useWording } from '../wording';
import type { DraftForm } from './draft-form';

interface DraftBuyerProps {
  readonly form: DraftForm;
  readonly currency: string;
  readonly options: WholeDraftView['shippingOptions'];
  change(difference: Partial<DraftForm>): void;
}

const cells = [
  ['email', 'order.email', 12],
  ['name', 'address.name', 12],
  ['line1', 'address.line1', 12],
  ['postalCode', 'address.postalCode', 4],
  ['city', 'address.city', 8],
] as const;

/** For whom it is, where it goes, and how. Ways to send it are known once it is saved with an address. */
export const DraftBuyer = ({ form, currency, options, change }: DraftBuyerProps) => {
  const say = useWording();
  const money = useMoney(currency);
  return (
    <Grid.Root gap={4}>
      {cells.map(([field, label, col]) => (
        <Grid.Item key={field} col={col} xs={12} alignItems="start">
          <Cell labelled label={say(label)} text={form[field]} onText={(text) => change({ [field]: text })} />
        </Grid.Item>
      ))}
      <Grid.Item col={12} alignItems="start">
        <Field.Root width="100%">
          <Field.Label>{say('settings.country')}</Field.Label>
          <CountryPicker
            label={say('settings.country')}
            value={form.country}
            onPick={(country) => change({ country, shippingOption: null })}
          />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={12} alignItems="start">
        <Field.Root width="100%" hint={options.length ? undefined : say('drafts.shipping-hint')}>
          <Field.Label>{say('drafts.shipping')}</Field.Label>
          <SingleSelect
            disabled={!options.length}
            placeholder={say('drafts.buyer-chooses')}
            value={form.shippingOption ?? ''}
            onChange={(id) => change({ shippingOption: String(id) })}
            onClear={() => change({ shippingOption: null })}
          >
            {options.map(({ id, label, price }) => (
              <SingleSelectOption key={id} value={id}>
                {`${label} · ${money(price)}`}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={12} alignItems="start">
        <Field.Root width="100%">
          <Field.Label>{say('drafts.note')}</Field.Label>
          <Textarea
            value={form.note}
            maxLength={2000}
            onChange={({ target }: { target: { value: string } }) => change({ note: target.value })}
          />
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
};
