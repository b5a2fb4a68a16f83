import { Box, Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { StoreView } from '../../../server/src/platform/settings-contract';
import { CountCell } from '../field/CountCell';
import { YesNo } from '../field/YesNo';
import { shownAmount } from '../money/amount-text';
import { CurrencySelect } from '../money/CurrencySelect';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { CountryPicker } from '../shipping/CountryPicker';
import { useWording } from '../wording';
import { useChangeCommerceSettingsMutation } from './settings-api';
import { ZonePicker } from './ZonePicker';

type Store = Omit<StoreView, 'flatRate'>;

const Half = ({ children }: { readonly children: ReactNode }) => (
  <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
    {children}
  </Grid.Item>
);

/** What the store is, and how it counts. */
export const StoreForm = ({ store: { flatRate: _first, ...saved } }: { readonly store: StoreView }) => {
  const say = useWording();
  const told = useTold();
  const { locale, formatDate } = useIntl();
  const mayChange = useMay('settings.manage');
  const [store, setStore] = useState<Store>(saved);
  const [change, { isLoading }] = useChangeCommerceSettingsMutation();
  const set = (difference: Partial<Store>) => setStore((before) => ({ ...before, ...difference }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    void told(change(store), say('settings.saved'));
  };
  const sample = shownAmount(123456, store.currency, locale);
  const moved = store.currency !== saved.currency;
  return (
    <form onSubmit={save} noValidate>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Panel title={say('settings.money')}>
          <Grid.Root gap={5}>
            <Half>
              <CurrencySelect
                label={say('settings.currency')}
                hint={say('settings.currency-hint', { sample })}
                error={
                  moved ? say('settings.currency-moved', { before: saved.currency, now: store.currency }) : undefined
                }
                currency={store.currency}
                disabled={!mayChange}
                pick={(currency) => set({ currency })}
              />
            </Half>
            <Half>
              <YesNo
                label={say('settings.prices-include-tax')}
                hint={say(store.pricesIncludeTax ? 'settings.tax-in' : 'settings.tax-on-top')}
                checked={store.pricesIncludeTax}
                disabled={!mayChange}
                onChange={(pricesIncludeTax) => set({ pricesIncludeTax })}
              />
            </Half>
          </Grid.Root>
        </Panel>
        <Panel title={say('settings.place')}>
          <Grid.Root gap={5}>
            <Half>
              <Field.Root hint={say('settings.country-hint')}>
                <Field.Label>{say('settings.country')}</Field.Label>
                <CountryPicker
                  label={say('settings.country')}
                  value={store.country}
                  onPick={(country) => set({ country })}
                />
                <Field.Hint />
              </Field.Root>
            </Half>
            <Half>
              <ZonePicker
                label={say('settings.timezone')}
                hint={say('settings.timezone-hint', {
                  now: formatDate(Date.now(), { timeZone: store.timezone, dateStyle: 'medium', timeStyle: 'short' }),
                })}
                zone={store.timezone}
                pick={(timezone) => set({ timezone })}
              />
            </Half>
            <Half>
              <Field.Root hint={say('settings.vat-id-hint')}>
                <Field.Label>{say('settings.vat-id')}</Field.Label>
                <TextInput
                  value={store.vatId}
                  disabled={!mayChange}
                  placeholder="DE123456788"
                  onChange={({ target }) => set({ vatId: target.value.trim() })}
                />
                <Field.Hint />
              </Field.Root>
            </Half>
          </Grid.Root>
        </Panel>
        <Panel title={say('settings.numbers')}>
          <Grid.Root gap={5}>
            <Half>
              <Field.Root hint={say('settings.prefix-hint', { sample: `${store.orderNumberPrefix}1001` })}>
                <Field.Label>{say('settings.prefix')}</Field.Label>
                <TextInput
                  value={store.orderNumberPrefix}
                  maxLength={10}
                  disabled={!mayChange}
                  onChange={({ target }) => set({ orderNumberPrefix: target.value.replace(/[^A-Za-z0-9-]/g, '') })}
                />
                <Field.Hint />
              </Field.Root>
            </Half>
            <Half>
              <CountCell
                labelled
                label={say('settings.low-stock')}
                hint={say('settings.low-stock-hint')}
                count={store.lowStockAt}
                disabled={!mayChange}
                onCount={(count) => typeof count === 'number' && set({ lowStockAt: count })}
              />
            </Half>
          </Grid.Root>
        </Panel>
        <Box>
          {mayChange ? (
            <Button type="submit" startIcon={<Check />} loading={isLoading}>
              {say('settings.save')}
            </Button>
          ) : (
            <Typography textColor="neutral600">{say('settings.read-only')}</Typography>
          )}
        </Box>
      </Flex>
    </form>
  );
};
