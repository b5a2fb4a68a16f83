import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useExportCommerceTaxesMutation } from './taxes-api';

const save = (csv: string): void => {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'tax-rates.csv';
  link.click();
  URL.revokeObjectURL(url);
};

export const ExportRates = () => {
  const say = useWording();
  const told = useTold();
  const [ask, { isLoading }] = useExportCommerceTaxesMutation();
  const download = async () => {
    const csv = await told(ask());
    if (csv !== undefined) save(csv);
  };
  return (
    <Button variant="tertiary" startIcon={<Download />} loading={isLoading} onClick={() => void download()}>
      {say('taxes.export')}
    </Button>
  );
};
