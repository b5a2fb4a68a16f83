import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { ListBody } from '../page/ListBody';
import { usualSize } from '../page/paged';
import { useAddressFilter } from '../page/use-address-filter';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceCampaignsQuery } from './campaigns-api';
import { CampaignsFilter } from './CampaignsFilter';
import { CampaignsTable } from './CampaignsTable';
import { NewCampaign } from './NewCampaign';

const CampaignsPage = () => {
  const say = useWording();
  const mayManage = useMay('campaigns.manage');
  const { filter, change, clear, narrowed } = useAddressFilter(['q', 'status']);
  const query = { pageSize: String(usualSize), ...filter };
  const list = useCommerceCampaignsQuery(query, { refetchOnMountOrArgChange: true });
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
          <ListBody
            list={list}
            failed={say('campaigns.failed')}
            none={say(narrowed ? 'campaigns.none-found' : 'campaigns.none')}
            showAll={narrowed && { label: say('campaigns.show-all'), all: clear }}
          >
            {(campaigns) => <CampaignsTable campaigns={campaigns} />}
          </ListBody>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default CampaignsPage;
