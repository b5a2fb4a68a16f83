import { Field, Grid, Toggle } from '@strapi/design-system';
import { Cell } from '../field/Cell';
import { CountCell } from '../field/CountCell';
import { useWording } from '../wording';
import type { Parts } from './parts';

/** When it arrives, how it is taxed, whether it is offered at all. */
export const OfferFields = ({ draft, problemAt, change }: Parts) => {
  const say = useWording();
  return (
    <Grid.Root gap={4}>
      {(['minDays', 'maxDays'] as const).map((field) => (
        <Grid.Item key={field} col={3} xs={12} direction="column" alignItems="stretch">
          <CountCell
            labelled
            label={say(`shipping.${field}`)}
            count={draft[field]}
            problem={problemAt(field)}
            onCount={(count) => change({ [field]: count })}
          />
        </Grid.Item>
      ))}
      <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
        <Cell
          labelled
          label={say('shipping.tax-category')}
          text={draft.taxCategory}
          onText={(taxCategory) => change({ taxCategory })}
        />
      </Grid.Item>
      <Grid.Item col={3} xs={12} direction="column" alignItems="stretch">
        <Field.Root name="enabled">
          <Field.Label>{say('shipping.offered')}</Field.Label>
          <Toggle
            onLabel={say('yes')}
            offLabel={say('no')}
            checked={draft.enabled}
            onChange={(event) => change({ enabled: event.target.checked })}
          />
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
};
