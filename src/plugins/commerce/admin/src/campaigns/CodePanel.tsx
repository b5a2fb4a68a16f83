import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { CampaignView } from '../../../server/src/campaign/contract';
import { Panel } from '../orders/Panel';
import { useMay } from '../page/use-may';
import { pluginId } from '../plugin-id';
import { useWording } from '../wording';
import { MakeCode } from './MakeCode';

interface CodePanelProps {
  readonly campaign: CampaignView;
  readonly made?: (() => void) | undefined;
}

/** The code that readers may use, and the promotion behind it. */
export const CodePanel = ({ campaign: { id, promotion }, made }: CodePanelProps) => {
  const say = useWording();
  const mayRead = useMay('promotions.read');
  if (!promotion && !made) return null;
  return (
    <Panel title={say('campaign.code')} action={!promotion && made && <MakeCode id={id} made={made} />}>
      {promotion ? (
        <Flex gap={4}>
          <Typography variant="delta" style={{ fontFamily: 'monospace' }}>
            {promotion.code}
          </Typography>
          {mayRead && (
            <Link tag={NavLink} to={`/plugins/${pluginId}/promotions/${promotion.id}`}>
              {say('campaign.promotion')}
            </Link>
          )}
        </Flex>
      ) : (
        <Typography textColor="neutral600">{say('campaign.code-about')}</Typography>
      )}
    </Panel>
  );
};
