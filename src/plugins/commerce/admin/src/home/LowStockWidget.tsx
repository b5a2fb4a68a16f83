import { Widget } from '@strapi/strapi/admin';
import { entryPath } from '../page/entry-path';
import { pluginId } from '../plugin-id';
import { StockBadge } from '../stock/StockBadge';
import { useCommerceStockQuery } from '../stock/stock-api';
import { useWording } from '../wording';
import { freshly } from './freshly';
import { Rows } from './Rows';

const query = { low: 'true', sort: 'available', pageSize: '5' };

export const LowStockWidget = () => {
  const say = useWording();
  const { data, isError } = useCommerceStockQuery(query, freshly);
  if (isError && !data) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  if (!data.data.length) return <Widget.NoData>{say('home.enough-stock')}</Widget.NoData>;
  return (
    <Rows
      total={say('home.few-left', { count: data.meta.pagination.total })}
      rows={data.data.map((row) => ({
        key: row.sku,
        to: row.offer ? entryPath(row.offer) : `/plugins/${pluginId}/stock?q=${encodeURIComponent(row.sku)}`,
        title: [row.offer?.title, row.offer?.variant].filter(Boolean).join(' · ') || row.sku,
        detail: row.sku,
        end: <StockBadge stock={row} />,
      }))}
    />
  );
};
