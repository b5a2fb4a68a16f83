import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderFulfillmentView } from '../../../server/src/fulfillment/contract';
import type { OrderView } from '../../../server/src/order/contract';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useActOnCommerceFulfillmentMutation } from './fulfillment-api';
import { providerWording } from './provider-wording';
import { tone } from '../page/tone';

type Row = OrderFulfillmentView['fulfillments'][number];

const tones = {
  waiting: tone.calm,
  requested: tone.new,
  fulfilled: tone.good,
  held: tone.open,
  cancelled: tone.calm,
} as const;

interface RowProps {
  readonly row: Row;
  readonly lines: OrderView['lines'];
  readonly may: boolean;
}

/** One parcel, one set of downloads, one order at a fulfiller: where it is, and why it is stuck. */
export const FulfillmentRow = ({ row, lines, may }: RowProps) => {
  const say = useWording();
  const told = useTold();
  const { formatDate } = useIntl();
  const [act, { isLoading }] = useActOnCommerceFulfillmentMutation();
  const known = providerWording(row.provider);
  const tracking = [row.carrier, row.tracking].filter(Boolean).join(' ');
  const open = row.status === 'held' || row.status === 'requested' || row.status === 'waiting';
  return (
    <Box>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Flex gap={2}>
          <Typography fontWeight="semiBold">{known ? say(known) : row.provider}</Typography>
          <Badge {...tones[row.status]}>{say(`handing.${row.status}`)}</Badge>
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {formatDate(row.fulfilledAt ?? row.openedAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </Typography>
      </Flex>
      {row.lines.map(({ id, quantity }) => {
        const line = lines.find((each) => each.id === id);
        return (
          <Typography key={id} tag="p" variant="pi" textColor="neutral700">
            {quantity} × {line ? [line.title, line.variant].filter(Boolean).join(', ') : id}
          </Typography>
        );
      })}
      {(tracking || row.trackingUrl) && (
        <Typography tag="p" variant="pi">
          {row.trackingUrl ? (
            <Link href={row.trackingUrl} isExternal>
              {tracking || say('fulfillment.follow')}
            </Link>
          ) : (
            tracking
          )}
        </Typography>
      )}
      {row.failure && row.status !== 'fulfilled' && (
        <Typography tag="p" variant="pi" textColor={row.status === 'held' ? 'danger600' : 'neutral600'}>
          {row.failure}
        </Typography>
      )}
      {may && open && (
        <Flex gap={2} paddingTop={2}>
          {row.status === 'held' && (
            <Button size="S" loading={isLoading} onClick={() => void told(act({ id: row.id, act: 'retry' }))}>
              {say('fulfillment.retry')}
            </Button>
          )}
          <Button
            size="S"
            variant="tertiary"
            disabled={isLoading}
            onClick={() => void told(act({ id: row.id, act: 'cancel' }), say('fulfillment.called-off'))}
          >
            {say('fulfillment.call-off')}
          </Button>
        </Flex>
      )}
    </Box>
  );
};
