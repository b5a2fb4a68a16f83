import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useExportCommercePricesMutation } from './price-lists-api';

const download = (name: string, csv: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

export const ExportPrices = ({ list }: { readonly list: PriceListView }) => {
  const say = useWording();
  const told = useTold();
  const [ask, { isLoading }] = useExportCommercePricesMutation();
  const bring = async () => {
    const answer = await told(ask(list.id));
    if (answer) download(`${list.name}.csv`, answer.csv);
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} loading={isLoading} onClick={() => void bring()}>
      {say('prices.export')}
    </Button>
  );
};
