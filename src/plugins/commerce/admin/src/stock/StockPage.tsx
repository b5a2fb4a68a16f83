import { Box, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { SearchField } from '../page/SearchField';
import { useAddressFilter } from '../page/use-address-filter';
import { useWording } from '../wording';
import { useCommerceStockQuery } from './stock-api';
import { StockTable } from './StockTable';

const filters = ['q', 'low'] as const;
const sorts = ['sku', 'available', '-available'] as const;

/** All that is counted, little of it first where that is asked for. */
const StockPage = () => {
  const say = useWording();
  const { filter, change, clear, narrowed } = useAddressFilter(filters);
  const query = { pageSize: String(usualSize), ...filter };
  const list = useCommerceStockQuery(query, { refetchOnMountOrArgChange: true });
  const pagination = list.data?.meta.pagination;
  return (
    <Page.Main>
      <Page.Title>{say('stock.title')}</Page.Title>
      <Layouts.Header
        title={say('stock.title')}
        subtitle={pagination && say('stock.count', { count: pagination.total })}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3} wrap="wrap">
            <SearchField label={say('stock.search')} text={filter.q ?? ''} onSearch={(q) => change({ q })} />
            <Box width="20rem">
              <SingleSelect
                size="S"
                aria-label={say('stock.any')}
                placeholder={say('stock.any')}
                value={filter.low ?? ''}
                onChange={(value) => change({ low: String(value) })}
                onClear={() => change({ low: '' })}
              >
                <SingleSelectOption value="true">{say('stock.only-low')}</SingleSelectOption>
              </SingleSelect>
            </Box>
            <Box width="20rem">
              <SingleSelect
                size="S"
                aria-label={say('stock.sort')}
                value={filter.sort ?? 'sku'}
                onChange={(value) => change({ sort: String(value) })}
              >
                {sorts.map((sort) => (
                  <SingleSelectOption key={sort} value={sort}>
                    {say(`stock.sort.${sort}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Box>
          </Flex>
          <ListBody
            list={list}
            failed={say('stock.failed')}
            none={say(narrowed ? 'stock.none-found' : 'stock.none')}
            showAll={narrowed && { label: say('stock.show-all'), all: clear }}
          >
            {(rows) => <StockTable rows={rows} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default StockPage;
