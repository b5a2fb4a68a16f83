import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Feather, Monitor, Phone } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSettled } from '../mails/use-settled';
import { Panel } from '../orders/Panel';
import { useWording } from '../wording';
import type { PreviewInput } from './campaign-form';
import { usePreviewCommerceCampaignQuery } from './campaigns-api';

interface CampaignPreviewProps {
  readonly id: string;
  /** As it is being written; nothing of it: as it is kept. */
  readonly content: PreviewInput;
  readonly previewText: string;
}

const settleMilliseconds = 400;
const ways = { desktop: Monitor, mobile: Phone, plain: Feather } as const;
const phone = '375px';
const height = '64vh';

/** The mail as mailboxes show it, while it is written. Nothing in it runs: the frame is a sandbox without any rights. */
export const CampaignPreview = ({ id, content, previewText }: CampaignPreviewProps) => {
  const say = useWording();
  const [way, setWay] = useState<keyof typeof ways>('desktop');
  const settled = useSettled(JSON.stringify(content), settleMilliseconds);
  const asked = { id, body: JSON.parse(settled) as PreviewInput };
  const { currentData, data, isError } = usePreviewCommerceCampaignQuery(asked, { refetchOnMountOrArgChange: true });
  const preview = currentData ?? data;
  const switches = (
    <Flex gap={1} role="group" aria-label={say('campaign.preview-as')}>
      {(Object.keys(ways) as (keyof typeof ways)[]).map((name) => {
        const Icon = ways[name];
        return (
          <IconButton
            key={name}
            label={say(`campaign.on-${name}`)}
            variant={way === name ? 'secondary' : 'ghost'}
            aria-pressed={way === name}
            onClick={() => setWay(name)}
          >
            <Icon />
          </IconButton>
        );
      })}
    </Flex>
  );
  return (
    <Panel title={say('campaign.preview')} action={switches}>
      {!preview ? (
        isError ? (
          <Typography>{say('campaign.preview-failed')}</Typography>
        ) : (
          <Page.Loading />
        )
      ) : (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Box padding={3} hasRadius borderColor="neutral200">
            <Typography tag="p" fontWeight="bold" ellipsis>
              {preview.subject || say('campaigns.no-subject')}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600" ellipsis>
              {previewText || say('campaign.no-preview-text')}
            </Typography>
          </Box>
          <Box background="neutral100" hasRadius borderColor="neutral200" overflow="hidden">
            {way === 'plain' ? (
              <Box
                tag="pre"
                tabIndex={0}
                aria-label={say('campaign.on-plain')}
                padding={4}
                height={height}
                overflow="auto"
                style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'monospace', lineHeight: 1.5 }}
              >
                <Typography>{preview.text}</Typography>
              </Box>
            ) : (
              <iframe
                title={say('campaign.preview')}
                sandbox=""
                srcDoc={preview.html}
                style={{
                  ...{ display: 'block', height, margin: '0 auto', border: 0, background: 'white', maxWidth: '100%' },
                  width: way === 'mobile' ? phone : '100%',
                }}
              />
            )}
          </Box>
        </Flex>
      )}
    </Panel>
  );
};
