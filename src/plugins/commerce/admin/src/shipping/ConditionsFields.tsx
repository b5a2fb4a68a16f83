import { Box, Field, Flex, Grid } from '@strapi/design-system';
import { CountCell } from '../field/CountCell';
import { TagsInput } from '../field/TagsInput';
import { useCurrencies } from '../money/use-currencies';
import { useWording } from '../wording';
import { AmountsField } from './AmountsField';
import { currenciesOf } from './draft';
import type { Parts } from './parts';

/** When it is offered; what is left empty does not matter. */
export const ConditionsFields = (parts: Parts) => {
  const { draft, problemAt, change } = parts;
  const say = useWording();
  const { currencies } = useCurrencies(currenciesOf(draft), undefined);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Grid.Root gap={4}>
        {(['minWeight', 'maxWeight'] as const).map((field) => (
          <Grid.Item key={field} col={4} xs={12} direction="column" alignItems="stretch">
            <CountCell
              labelled
              label={say(`shipping.${field}`)}
              count={draft[field]}
              problem={problemAt(field)}
              onCount={(count) => change({ [field]: count })}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
      <AmountsField {...parts} field="minValue" label="shipping.minValue" currencies={currencies} />
      <AmountsField {...parts} field="maxValue" label="shipping.maxValue" currencies={currencies} />
      <Box maxWidth="48rem">
        <Field.Root hint={say('shipping.groups-hint')}>
          <Field.Label>{say('shipping.groups')}</Field.Label>
          <TagsInput
            label={say('shipping.groups')}
            placeholder={say('shipping.groups-placeholder')}
            tags={draft.groups}
            removeLabel={(name) => say('shipping.remove-named', { name })}
            onAdd={(added) => change({ groups: [...new Set([...draft.groups, ...added])] })}
            onRemove={(gone) => change({ groups: draft.groups.filter((each) => each !== gone) })}
          />
          <Field.Hint />
        </Field.Root>
      </Box>
    </Flex>
  );
};
