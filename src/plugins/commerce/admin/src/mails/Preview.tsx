import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Monitor, Phone } from '@strapi/icons';
import { useState } from 'react';
import type { PreviewView } from '../../../server/src/mail/contract';
import { useWording } from '../wording';

const widths = { desktop: '100%', mobile: '375px' } as const;

/** The example as a mailbox shows it. Nothing in it runs: the frame is a sandbox without any rights. */
export const Preview = ({ preview }: { readonly preview: PreviewView }) => {
  const say = useWording();
  const [on, setOn] = useState<keyof typeof widths>('desktop');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex justifyContent="space-between" gap={3}>
        <Typography fontWeight="semiBold">{preview.subject}</Typography>
        <Flex gap={1}>
          <IconButton
            label={say('mail.on-desktop')}
            variant={on === 'desktop' ? 'secondary' : 'ghost'}
            onClick={() => setOn('desktop')}
          >
            <Monitor />
          </IconButton>
          <IconButton
            label={say('mail.on-mobile')}
            variant={on === 'mobile' ? 'secondary' : 'ghost'}
            onClick={() => setOn('mobile')}
          >
            <Phone />
          </IconButton>
        </Flex>
      </Flex>
      <Box background="neutral100" hasRadius borderColor="neutral200" overflow="hidden">
        <iframe
          title={say('mail.preview')}
          sandbox=""
          srcDoc={preview.html}
          style={{
            display: 'block',
            width: widths[on],
            height: '72vh',
            margin: '0 auto',
            border: 0,
            background: 'white',
          }}
        />
      </Box>
    </Flex>
  );
};
