import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderView } from '../../../server/src/order/contract';
import { shownAmount } from '../money/amount-text';
import { useWording } from '../wording';
import { Panel } from './Panel';
import { eventWording } from './wordings';

/** The newest first, as one reads a log. */
export const OrderTimeline = ({ order }: { readonly order: OrderView }) => {
  const say = useWording();
  const { formatDate, locale } = useIntl();
  const money = (data: Readonly<Record<string, unknown>> = {}): string =>
    typeof data.amount === 'number' ? shownAmount(data.amount, order.currency, locale) : '';
  const by = (data: Readonly<Record<string, unknown>> = {}): string =>
    typeof data.by === 'string' ? data.by : say('order.somebody');
  return (
    <Panel title={say('order.timeline')}>
      <Box tag="ol">
        {order.timeline
          .map((event, index) => ({ ...event, index, wording: eventWording(event.type) }))
          .reverse()
          .map(({ index, at, type, data, wording }) => (
            <Flex key={index} tag="li" gap={4} paddingBottom={3} alignItems="baseline">
              <Box shrink={0} width="8px" height="8px" hasRadius background="primary500" />
              <Typography>{wording ? say(wording, { amount: money(data), by: by(data) }) : type}</Typography>
              <Typography variant="pi" textColor="neutral600" tag="time" dateTime={at}>
                {formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}
              </Typography>
            </Flex>
          ))}
      </Box>
    </Panel>
  );
};
