import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect } from 'react';
import { useParams } from 'react-router-dom';
import type { StockRowView } from '../../../server/src/stock/contract';
import type { Variant } from '../catalog/value';
import { useMay } from '../page/use-may';
import { useCommerceStockQuery } from './stock-api';

/** As a variant, or as the one thing an entry sells. */
export type StockOf = (variant: Pick<Variant, 'sku'> & Partial<Pick<Variant, 'options'>>) => StockRowView | undefined;

const sameOptions = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean =>
  Object.keys({ ...one, ...other }).every((name) => one[name] === other[name]);

const none: readonly StockRowView[] = [];

/** The stock of what the entry in the Content Manager sells, by SKU, or by options where the SKU was never typed. */
export const useEntryStock = (): StockOf => {
  const { slug = '', id = 'create' } = useParams();
  const skip = !useMay('stock.read') || id === 'create' || !slug;
  const saved = useForm('useEntryStock', ({ initialValues }) => initialValues);
  const query = { type: slug, documentId: id, pageSize: '100' };
  const { data, refetch } = useCommerceStockQuery(query, { skip, refetchOnMountOrArgChange: true });
  // Publishing opens the stock of new SKUs.
  useEffect(() => {
    if (!skip) void refetch();
  }, [saved, skip, refetch]);
  const rows = data?.data ?? none;
  return useCallback<StockOf>(
    ({ sku, options = {} }) =>
      rows.find((row) => (sku ? row.sku === sku : row.offer !== null && sameOptions(row.offer.options, options))),
    [rows],
  );
};
