import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { Nothing, NotLoaded } from '../page/Nothing';
import { SearchField } from '../page/SearchField';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { CardsTable } from './CardsTable';
import { useCommerceGiftCardsQuery } from './gift-cards-api';
import { GiveCard } from './GiveCard';

const usualSize = 20;

const GiftCardsPage = () => {
  const say = useWording();
  const mayManage = useMay('gift-cards.manage');
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const { data: page, isError, refetch } = useCommerceGiftCardsQuery(query, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('gift-cards.title')}</Page.Title>
      <Layouts.Header
        title={say('gift-cards.title')}
        subtitle={say('gift-cards.about')}
        primaryAction={mayManage && <GiveCard />}
      />
      <Layouts.Content>
        {isError ? (
          <NotLoaded content={say('gift-cards.failed')} again={() => void refetch()} />
        ) : !page ? (
          <Page.Loading />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            {(q || page.data.length > 0) && (
              <SearchField
                label={say('gift-cards.search')}
                text={q}
                onSearch={(wanted) => setSearch(wanted ? { q: wanted } : {})}
              />
            )}
            {page.data.length ? (
              <Box>
                <CardsTable cards={page.data} />
                <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
                  <Pagination.PageSize />
                  <Pagination.Links />
                </Pagination.Root>
              </Box>
            ) : (
              <Nothing content={say(q ? 'gift-cards.none-found' : 'gift-cards.none')} />
            )}
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export default GiftCardsPage;
