import { Button, Flex, Grid } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { CampaignView } from '../../../server/src/campaign/contract';
import { Notice } from '../page/Notice';
import { UnsavedGuard } from '../page/UnsavedGuard';
import { useMay } from '../page/use-may';
import { useWording } from '../wording';
import { AudiencePanel } from './AudiencePanel';
import { BlocksPanel } from './BlocksPanel';
import { RemoveCampaign, Replicate } from './CampaignActions';
import { previewOf, withBlock } from './campaign-form';
import { CampaignHeader } from './CampaignHeader';
import { CampaignPreview } from './CampaignPreview';
import { ChecklistPanel } from './ChecklistPanel';
import { CodePanel } from './CodePanel';
import { Schedule, SendNow } from './SendActions';
import { SendTest } from './SendTest';
import { useComposer } from './use-composer';
import { WordsPanel } from './WordsPanel';

/** `Ctrl+S`, or `⌘S`, saves as it does elsewhere. */
const useSaveKey = (save: () => Promise<boolean>) =>
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void save();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });

/** A draft: its words at the left, and the mail that becomes of them at the right. */
export const CampaignEditor = ({ campaign }: { readonly campaign: CampaignView }) => {
  const say = useWording();
  const maySend = useMay('campaigns.send');
  const composer = useComposer(campaign);
  const [removing, setRemoving] = useState(false);
  const { id, form, unsaved, saving, change, save } = composer;
  useSaveKey(save);
  const withCode = () => {
    if (!form.blocks.some(({ kind }) => kind === 'code')) change({ blocks: withBlock(form.blocks, 'code') });
  };
  return (
    <>
      <UnsavedGuard unsaved={unsaved && !removing} />
      <CampaignHeader
        name={form.name.trim() || campaign.name}
        status={campaign.status}
        actions={
          <Flex gap={2} wrap="wrap" justifyContent="flex-end">
            <Button variant="secondary" startIcon={<Check />} loading={saving} onClick={() => void save()}>
              {say('campaign.save')}
            </Button>
            <SendTest id={id} save={save} />
            {maySend && (
              <>
                <Schedule id={id} save={save} />
                <SendNow id={id} save={save} />
              </>
            )}
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={4}>
          <Grid.Item col={7} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
            {campaign.problem && <Notice title={say('campaigns.not-begun')}>{campaign.problem}</Notice>}
            <WordsPanel {...composer} />
            <AudiencePanel {...composer} />
            <BlocksPanel {...composer} />
            <CodePanel campaign={campaign} made={withCode} />
            <Flex gap={2} justifyContent="flex-end" wrap="wrap">
              <Replicate id={id} save={save} />
              <RemoveCampaign id={id} removing={() => setRemoving(true)} />
            </Flex>
          </Grid.Item>
          <Grid.Item col={5} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={4} style={{ position: 'sticky', top: '9.6rem' }}>
              <ChecklistPanel id={id} sender={campaign.sender} form={form} unsaved={unsaved} />
              <CampaignPreview id={id} content={previewOf(form)} previewText={form.previewText} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
};
