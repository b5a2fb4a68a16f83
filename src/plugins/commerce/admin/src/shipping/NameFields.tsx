import { Field, Grid, TextInput } from '@strapi/design-system';
import { useWording } from '../wording';
import type { Parts } from './parts';
import { useCommerceShopLocalesQuery } from './shipping-api';

/** The languages content is written in, and those the method is named in already. */
const useLocales = (named: readonly string[]): readonly string[] => {
  const { data: locales = [] } = useCommerceShopLocalesQuery();
  const known = [...locales].sort((a, b) => Number(b.isDefault) - Number(a.isDefault)).map(({ code }) => code);
  const all = [...new Set([...known, ...named])];
  return all.length ? all : ['en'];
};

/** What buyers read, in each language. */
export const NameFields = ({ draft, problemAt, change }: Parts) => {
  const say = useWording();
  const locales = useLocales(Object.keys(draft.name));
  const problem = problemAt('name')?.text;
  return (
    <Grid.Root gap={4}>
      {locales.map((locale, index) => (
        <Grid.Item key={locale} col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name={`name-${locale}`} required={index === 0} error={index === 0 ? problem : undefined}>
            <Field.Label>{locales.length > 1 ? say('shipping.name-in', { locale }) : say('shipping.name')}</Field.Label>
            <TextInput
              value={draft.name[locale] ?? ''}
              maxLength={200}
              placeholder={index === 0 ? say('shipping.name-placeholder') : ''}
              onChange={(event) => change({ name: { ...draft.name, [locale]: event.target.value } })}
            />
            <Field.Error />
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
