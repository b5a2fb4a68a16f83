import { Field, Grid, Textarea } from '@strapi/design-system';
import { Cell } from '../field/Cell';
import { useWording } from '../wording';
import { CountryPicker } from './CountryPicker';
import { placeFields, type PlaceDraft } from './draft';
import type { Parts } from './parts';

/** Where the buyer comes, and when. */
export const PickupFields = ({ draft: { place }, problemAt, change }: Parts) => {
  const say = useWording();
  const put = (difference: Partial<PlaceDraft>) => change({ place: { ...place, ...difference } });
  const texts = placeFields.filter((field) => field !== 'country');
  return (
    <Grid.Root gap={4}>
      {texts.map((field) => (
        <Grid.Item key={field} col={6} xs={12} direction="column" alignItems="stretch">
          <Cell
            labelled
            label={say(`shipping.place.${field}`)}
            text={place[field]}
            problem={problemAt(`place.${field}`)}
            onText={(text) => put({ [field]: text })}
          />
        </Grid.Item>
      ))}
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root error={problemAt('place.country')?.text}>
          <Field.Label>{say('shipping.place.country')}</Field.Label>
          <CountryPicker
            label={say('shipping.place.country')}
            value={place.country}
            onPick={(country) => put({ country })}
          />
          <Field.Error />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={12} direction="column" alignItems="stretch">
        <Field.Root name="hours">
          <Field.Label>{say('shipping.place.hours')}</Field.Label>
          <Textarea value={place.hours} maxLength={1000} onChange={(event) => put({ hours: event.target.value })} />
        </Field.Root>
      </Grid.Item>
    </Grid.Root>
  );
};
