import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { saveCsv } from '../page/save-file';
import { useMay } from '../page/use-may';
import { useTold } from '../page/use-told';
import { useExportCommerceOrdersMutation, type OrdersQuery } from './orders-api';

/** The orders of a question, or some by their numbers, as a file. */
export const ExportOrders = ({
  query,
  label,
  size = 'M',
}: {
  readonly query: Readonly<Partial<OrdersQuery>>;
  readonly label: string;
  readonly size?: 'S' | 'M';
}) => {
  const told = useTold();
  const may = useMay('orders.export');
  const [ask, { isLoading }] = useExportCommerceOrdersMutation();
  const download = async () => {
    const { page: _page, pageSize: _size, ...filter } = query;
    const csv = await told(ask(filter as OrdersQuery));
    if (csv !== undefined) saveCsv('orders.csv', csv);
  };
  if (!may) return null;
  return (
    <Button variant="tertiary" size={size} startIcon={<Download />} loading={isLoading} onClick={() => void download()}>
      {label}
    </Button>
  );
};
