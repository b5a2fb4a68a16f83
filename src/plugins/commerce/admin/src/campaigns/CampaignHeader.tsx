import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { CampaignView } from '../../../server/src/campaign/contract';
import { useWording } from '../wording';
import { CampaignBadge } from './CampaignBadge';

export const BackToCampaigns = () => {
  const say = useWording();
  return (
    <Link tag={NavLink} to=".." relative="path" startIcon={<ArrowLeft />}>
      {say('campaigns.title')}
    </Link>
  );
};

interface CampaignHeaderProps extends Pick<CampaignView, 'name' | 'status'> {
  readonly subtitle?: string;
  readonly actions: ReactNode;
}

export const CampaignHeader = ({ name, status, subtitle, actions }: CampaignHeaderProps) => (
  <Layouts.Header
    title={name}
    subtitle={subtitle}
    navigationAction={<BackToCampaigns />}
    secondaryAction={<CampaignBadge status={status} />}
    primaryAction={actions}
  />
);
