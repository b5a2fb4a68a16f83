import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderFulfillmentView } from '../../../server/src/fulfillment/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { AccessLog } from './AccessLog';
import { useResetCommerceDownloadMutation } from './fulfillment-api';

type Right = OrderFulfillmentView['downloads'][number];

/** One file that a buyer may download: how often still, and until when. */
export const DownloadRow = ({ right, may }: { readonly right: Right; readonly may: boolean }) => {
  const say = useWording();
  const told = useTold();
  const { formatDate } = useIntl();
  const [reset, { isLoading }] = useResetCommerceDownloadMutation();
  const { title, attempts, attemptsLeft, expiresAt, revokedAt } = right;
  const facts = [
    revokedAt
      ? say('download.revoked')
      : attempts === null
        ? say('download.unlimited')
        : say('download.left', { left: attemptsLeft ?? 0, attempts }),
    expiresAt && say('download.until', { date: formatDate(expiresAt, { dateStyle: 'medium' }) }),
  ];
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Box>
        <Typography tag="p" fontWeight="semiBold">
          {title}
        </Typography>
        <Typography tag="p" variant="pi" textColor={revokedAt ? 'danger600' : 'neutral600'}>
          {facts.filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Flex gap={2}>
        <AccessLog right={right} />
        {may && !revokedAt && attempts !== null && (
          <Button
            size="S"
            variant="tertiary"
            loading={isLoading}
            onClick={() => void told(reset(right.id), say('download.was-reset'))}
          >
            {say('download.reset')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};
