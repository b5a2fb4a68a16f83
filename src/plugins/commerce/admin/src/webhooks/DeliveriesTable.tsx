import { Badge, Button, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { DeliveryView } from '../../../server/src/webhook/contract';
import { Head } from '../page/Head';
import { TwoLines } from '../page/TwoLines';
import { useWording } from '../wording';
import { tone } from '../page/tone';

const tones = {
  waiting: tone.calm,
  delivered: tone.good,
  failed: tone.bad,
} as const;

const columns = [
  'webhook-delivery.event',
  'webhook-delivery.status',
  'webhook-delivery.attempts',
  'webhook-delivery.answer',
  'webhook-delivery.time',
] as const;

type Replay = ((delivery: DeliveryView) => void) | undefined;

const DeliveryRow = ({ delivery, replay }: { readonly delivery: DeliveryView; readonly replay: Replay }) => {
  const say = useWording();
  const { formatDate, formatNumber } = useIntl();
  const { status, responseStatus, response, error, durationMs } = delivery;
  // The status says what the error would; without one nothing was answered.
  const said = responseStatus === null ? error : response;
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{delivery.type}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {formatDate(delivery.createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}
        </Typography>
      </Td>
      <Td>
        <Badge {...tones[status]}>{say(`delivery-status.${status}`)}</Badge>
      </Td>
      <Td>
        <Typography>{formatNumber(delivery.attempts)}</Typography>
      </Td>
      <Td>
        <Typography>{responseStatus ?? '–'}</Typography>
        {said && <TwoLines text={said} />}
      </Td>
      <Td>
        <Typography>
          {durationMs === null ? '–' : formatNumber(durationMs, { style: 'unit', unit: 'millisecond' })}
        </Typography>
      </Td>
      {replay && (
        <Td>
          <Flex justifyContent="flex-end">
            <Button variant="secondary" size="S" startIcon={<ArrowClockwise />} onClick={() => replay(delivery)}>
              {say('webhook-delivery.replay')}
            </Button>
          </Flex>
        </Td>
      )}
    </Tr>
  );
};

interface DeliveriesTableProps {
  readonly deliveries: readonly DeliveryView[];
  /** Undefined for those who may only look, and while the webhook is disabled. */
  readonly replay: Replay;
}

export const DeliveriesTable = ({ deliveries, replay }: DeliveriesTableProps) => (
  <Table colCount={columns.length + (replay ? 1 : 0)} rowCount={deliveries.length + 1}>
    <Head columns={columns} {...(replay && { actions: 'webhook-delivery.actions' as const })} />
    <Tbody>
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} delivery={delivery} replay={replay} />
      ))}
    </Tbody>
  </Table>
);
