import { Box, Flex, Searchbar } from '@strapi/design-system';
import { Page, Pagination } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { PriceListView } from '../../../server/src/catalog/price-list-contract';
import { Nothing, NotLoaded } from '../page/Nothing';
import { usualSize } from '../page/paged';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { ExportPrices } from './ExportPrices';
import { ImportPrices } from './ImportPrices';
import { PricesTable } from './PricesTable';
import { useCommercePricesQuery, useRemoveCommercePriceMutation } from './price-lists-api';

interface ListedPricesProps {
  readonly list: PriceListView;
  readonly mayManage: boolean;
}

/** The prices of a list, found by SKU, and brought in and out as CSV. */
export const ListedPrices = ({ list, mayManage }: ListedPricesProps) => {
  const say = useWording();
  const told = useTold();
  const [search, setSearch] = useSearchParams();
  const [words, setWords] = useState(search.get('q') ?? '');
  const query = { id: list.id, pageSize: String(usualSize), ...Object.fromEntries(search) };
  const { data: page, isError, refetch } = useCommercePricesQuery(query, { refetchOnMountOrArgChange: true });
  const [remove] = useRemoveCommercePriceMutation();
  const look = (q: string) => setSearch(q ? { q } : {});
  const clear = () => {
    setWords('');
    look('');
  };
  if (!page && isError) return <NotLoaded content={say('prices.failed')} again={() => void refetch()} />;
  if (!page) return <Page.Loading />;
  return (
    <Box>
      <Flex justifyContent="space-between" paddingBottom={4} gap={4}>
        <Searchbar
          name="q"
          size="S"
          value={words}
          placeholder={say('price.search')}
          clearLabel={say('price-list.clear')}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && look(words.trim())}
          onClear={clear}
        >
          {say('price.search')}
        </Searchbar>
        <Flex gap={2}>
          <ExportPrices list={list} />
          {mayManage && <ImportPrices list={list} />}
        </Flex>
      </Flex>
      {page.data.length ? (
        <>
          <PricesTable
            list={list}
            prices={page.data}
            remove={
              mayManage
                ? ({ id: entry }) => void told(remove({ id: list.id, entry }), say('price-list.removed'))
                : undefined
            }
          />
          <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
            <Pagination.PageSize />
            <Pagination.Links />
          </Pagination.Root>
        </>
      ) : (
        <Nothing content={say(search.get('q') ? 'price.none-found' : 'price.none')} />
      )}
    </Box>
  );
};
