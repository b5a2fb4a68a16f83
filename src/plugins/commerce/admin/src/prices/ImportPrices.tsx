import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { type ChangeEvent, useRef } from 'react';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useImportCommercePricesMutation } from './price-lists-api';

/** Takes a CSV file; the shop says what it made of it, or where it is wrong. */
export const ImportPrices = ({ list }: { readonly list: PriceListView }) => {
  const say = useWording();
  const told = useTold();
  const { toggleNotification } = useNotification();
  const chosen = useRef<HTMLInputElement>(null);
  const [bring, { isLoading }] = useImportCommercePricesMutation();
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const csv = await file.text();
    // The same file, mended, may be chosen again.
    target.value = '';
    const written = await told(bring({ id: list.id, csv }));
    if (written) toggleNotification({ type: 'success', message: say('prices.imported', { ...written }) });
  };
  return (
    <>
      <input
        ref={chosen}
        hidden
        type="file"
        accept=".csv,text/csv"
        aria-label={say('prices.import')}
        onChange={(event) => void take(event)}
      />
      <Button
        variant="secondary"
        startIcon={<Upload />}
        loading={isLoading}
        onClick={() => chosen.current?.click()}
        title={say('prices.import-hint')}
      >
        {say('prices.import')}
      </Button>
    </>
  );
};
