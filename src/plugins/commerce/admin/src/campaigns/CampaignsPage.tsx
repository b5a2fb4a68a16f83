import { Box, Button, Flex } from '@strapi/design-system';
import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { NotLoaded, Nothing } from '../page/Nothing';
import { useAddressFilter } from '../page/use-address-filter';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceCampaignsQuery } from './campaigns-api';
import { CampaignsFilter } from './CampaignsFilter';
import { CampaignsTable } from './CampaignsTable';
import { NewCampaign } from './NewCampaign';

const usualSize = 20;

const CampaignsPage = () => {
  const say = useWording();
  const mayManage = useMay('campaigns.manage');
  const { filter, change, clear, narrowed } = useAddressFilter(['q', 'status']);
  const query = { pageSize: String(usualSize), ...filter };
  const { data: page, isError, refetch } = useCommerceCampaignsQuery(query, { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      <Page.Title>{say('campaigns.title')}</Page.Title>
      <Layouts.Header
        title={say('campaigns.title')}
        subtitle={say('campaigns.about')}
        primaryAction={mayManage && <NewCampaign />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <CampaignsFilter filter={filter} change={change} />
          {isError && !page ? (
            <NotLoaded content={say('campaigns.failed')} again={() => void refetch()} />
          ) : !page ? (
            <Page.Loading />
          ) : page.data.length ? (
            <Box>
              <CampaignsTable campaigns={page.data} />
              <Pagination.Root {...page.meta.pagination} defaultPageSize={usualSize}>
                <Pagination.PageSize />
                <Pagination.Links />
              </Pagination.Root>
            </Box>
          ) : (
            <Nothing
              content={say(narrowed ? 'campaigns.none-found' : 'campaigns.none')}
              action={
                narrowed && (
                  <Button variant="secondary" onClick={clear}>
                    {say('campaigns.show-all')}
                  </Button>
                )
              }
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default CampaignsPage;
