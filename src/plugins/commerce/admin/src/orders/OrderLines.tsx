import { Box, Flex, Typography } from '@strapi/design-system';
import { Image } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { OrderView } from '../../../server/src/order/contract';
import { shownAmount } from '../money/amount-text';
import { useWording } from '../wording';
import { LinesTable, Picture } from './lines-table';

type Line = OrderView['lines'][number];

const pictureOf = ({ image }: Line): { readonly url: string; readonly alternativeText?: string | null } | undefined =>
  typeof image === 'object' && image !== null && 'url' in image && typeof image.url === 'string'
    ? (image as { url: string })
    : undefined;

const OrderLine = ({ line, currency }: { readonly line: Line; readonly currency: string }) => {
  const say = useWording();
  const { locale, formatNumber } = useIntl();
  const picture = pictureOf(line);
  const money = (amount: number) => shownAmount(amount, currency, locale);
  return (
    <tr>
      <td>
        <Flex gap={4}>
          <Picture>
            {picture ? <img src={picture.url} alt={picture.alternativeText ?? ''} /> : <Image aria-hidden />}
          </Picture>
          <Box>
            <Typography tag="p" fontWeight="semiBold">
              {line.title}
            </Typography>
            {line.variant && <Typography tag="p">{line.variant}</Typography>}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('order.sku', { sku: line.sku })}
            </Typography>
          </Box>
        </Flex>
      </td>
      <td>
        <Typography>{money(line.unitPrice)}</Typography>
      </td>
      <td>
        <Typography>{formatNumber(line.quantity)}</Typography>
      </td>
      <td>
        <Typography fontWeight="semiBold">{money(line.total)}</Typography>
        {line.discount > 0 && (
          <Typography tag="p" variant="pi" textColor="success600">
            {say('order.discount-of', { amount: money(line.discount) })}
          </Typography>
        )}
      </td>
    </tr>
  );
};

export const OrderLines = ({ order }: { readonly order: OrderView }) => {
  const say = useWording();
  return (
    <LinesTable>
      <thead>
        <tr>
          {(['order.product', 'order.unit-price', 'order.quantity', 'order.line-total'] as const).map((column) => (
            <th key={column} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {say(column)}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <OrderLine key={line.id} line={line} currency={order.currency} />
        ))}
      </tbody>
    </LinesTable>
  );
};
