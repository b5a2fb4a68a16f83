import { Box, Typography } from '@strapi/design-system';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';
import { useCommerceCampaignChecklistQuery } from './campaigns-api';
import { sound, type CampaignForm } from './campaign-form';
import { Checklist } from './Checklist';
import { serviceName } from './sender-name';

interface ChecklistPanelProps {
  readonly id: string;
  /** Who would send it. */
  readonly sender: string;
  readonly form: CampaignForm;
  readonly unsaved: boolean;
}

/** The place of a field, or of the block that has this number among those that were saved. */
const placeOf = (about: string, { blocks }: CampaignForm): HTMLElement | null => {
  const number = /^blocks\.(\d+)$/.exec(about)?.[1];
  const block = number === undefined ? undefined : sound(blocks)[Number(number)];
  return document.getElementById(block ? `campaign-block-${block.key}` : `campaign-${about.split('.')[0]}`);
};

/** What the shop thinks of the campaign as it is saved. */
export const ChecklistPanel = ({ id, sender, form, unsaved }: ChecklistPanelProps) => {
  const say = useWording();
  const { data: checklist } = useCommerceCampaignChecklistQuery(
    { id, final: false },
    { refetchOnMountOrArgChange: true },
  );
  const service = serviceName(sender);
  const show = (about: string): boolean => {
    const place = placeOf(about, form);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
    return place !== null;
  };
  return (
    <Panel title={say('campaign.checklist')}>
      {unsaved ? (
        <Typography textColor="neutral600">{say('campaign.save-to-check')}</Typography>
      ) : (
        checklist && <Checklist checklist={checklist} show={show} />
      )}
      <Box paddingTop={4}>
        <Typography variant="pi" textColor="neutral600">
          {service ? say('campaign.by-service', { service }) : say('campaign.by-shop')}
        </Typography>
      </Box>
    </Panel>
  );
};
