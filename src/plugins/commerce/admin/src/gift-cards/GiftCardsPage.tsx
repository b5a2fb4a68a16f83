import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { SearchField } from '../page/SearchField';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { CardsTable } from './CardsTable';
import { useCommerceGiftCardsQuery } from './gift-cards-api';
import { GiveCard } from './GiveCard';

const GiftCardsPage = () => {
  const say = useWording();
  const mayManage = useMay('gift-cards.manage');
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const query = { pageSize: String(usualSize), ...Object.fromEntries(search) };
  const list = useCommerceGiftCardsQuery(query, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('gift-cards.title')}</Page.Title>
      <Layouts.Header
        title={say('gift-cards.title')}
        subtitle={say('gift-cards.about')}
        primaryAction={mayManage && <GiveCard />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {list.data && (q || list.data.data.length > 0) && (
            <SearchField
              label={say('gift-cards.search')}
              text={q}
              onSearch={(wanted) => setSearch(wanted ? { q: wanted } : {})}
            />
          )}
          <ListBody
            list={list}
            failed={say('gift-cards.failed')}
            none={say(q ? 'gift-cards.none-found' : 'gift-cards.none')}
          >
            {(cards) => <CardsTable cards={cards} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default GiftCardsPage;
