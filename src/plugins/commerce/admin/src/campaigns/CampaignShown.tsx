import { Flex, Grid } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import type { CampaignView } from '../../../server/src/campaign/contract';
import { Notice } from '../page/Notice';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { MoveButton, Replicate } from './CampaignActions';
import { useCommerceCampaignQuery } from './campaigns-api';
import { CampaignHeader } from './CampaignHeader';
import { CampaignPreview } from './CampaignPreview';
import { CampaignReport } from './CampaignReport';
import { CodePanel } from './CodePanel';
import { RecipientsPanel } from './RecipientsPanel';
import { Schedule, SendNow } from './SendActions';
import { serviceName } from './sender-name';
import { useInstant } from './use-instant';

/** Nothing can be changed any more that would have to be saved. */
const asIs = () => Promise.resolve(true);
const kept = {};
const pollingInterval = 5000;

const Actions = ({ id, status, sendAt, sender }: CampaignView) => {
  const may = { manage: useMay('campaigns.manage'), send: useMay('campaigns.send') };
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end">
      {may.manage && <Replicate id={id} />}
      {may.send && status === 'sending' && serviceName(sender) === null && <MoveButton id={id} move="pause" />}
      {may.send && status === 'paused' && <MoveButton id={id} move="resume" />}
      {may.send && status === 'scheduled' && (
        <>
          <MoveButton id={id} move="unschedule" />
          <Schedule id={id} save={asIs} at={sendAt} />
        </>
      )}
      {may.send && (status === 'scheduled' || (status === 'draft' && !may.manage)) && <SendNow id={id} save={asIs} />}
    </Flex>
  );
};

/** What is on its way, or has been: what came of it at the left, the mail at the right. */
export const CampaignShown = ({ campaign }: { readonly campaign: CampaignView }) => {
  const say = useWording();
  const instant = useInstant();
  const { id, name, status, sender, sendAt, startedAt, finishedAt, previewText, problem } = campaign;
  const service = serviceName(sender);
  // It begins, and ends, by itself.
  useCommerceCampaignQuery(id, { pollingInterval: ['scheduled', 'sending'].includes(status) ? pollingInterval : 0 });
  const begun = startedAt !== null && status !== 'draft' && status !== 'scheduled';
  const when = { draft: null, scheduled: sendAt, sending: startedAt, paused: startedAt, sent: finishedAt }[status];
  return (
    <>
      <CampaignHeader
        name={name}
        status={status}
        subtitle={[
          say(`campaign.when-${status}`, { at: instant(when) }),
          ...(service ? [say('campaign.by-service', { service })] : []),
        ].join(' · ')}
        actions={<Actions {...campaign} />}
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            {problem && service && <Notice title={say('campaign.waits', { service })}>{problem}</Notice>}
            <CampaignReport campaign={campaign} begun={begun} />
            <CodePanel campaign={campaign} />
            {begun && <RecipientsPanel id={id} />}
          </Grid.Item>
          <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
            <CampaignPreview id={id} content={kept} previewText={previewText} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
};
