import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { useCommerceCampaignQuery } from './campaigns-api';
import { CampaignEditor } from './CampaignEditor';
import { BackToCampaigns } from './CampaignHeader';
import { CampaignShown } from './CampaignShown';

const CampaignPage = () => {
  const say = useWording();
  const { id = '' } = useParams();
  const mayManage = useMay('campaigns.manage');
  const { data: campaign, isLoading } = useCommerceCampaignQuery(id, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading />;
  if (!campaign) return <Page.Error content={say('campaign.missing')} action={<BackToCampaigns />} />;
  return (
    <Page.Main>
      <Page.Title>{campaign.name}</Page.Title>
      {campaign.status === 'draft' && mayManage ? (
        <CampaignEditor key={id} campaign={campaign} />
      ) : (
        <CampaignShown campaign={campaign} />
      )}
    </Page.Main>
  );
};

export default CampaignPage;
