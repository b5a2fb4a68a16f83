import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useMay } from '../page/use-may';
import { useSaveFile } from '../page/use-save-file';
import { asked, type OrdersQuery } from './orders-api';

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
  const may = useMay('orders.export');
  const { saveFile, saving } = useSaveFile();
  const download = () => {
    const { page: _page, pageSize: _size, ...filter } = asked(query as OrdersQuery);
    return saveFile('/commerce/orders.csv', 'orders.csv', filter);
  };
  if (!may) return null;
  return (
    <Button variant="tertiary" size={size} startIcon={<Download />} loading={saving} onClick={() => void download()}>
      {label}
    </Button>
  );
};
