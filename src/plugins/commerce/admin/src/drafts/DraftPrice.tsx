import { Box, Flex, Typography } from '@strapi/design-system';
import type { DraftView } from '../../../server/src/order/draft-contract';
import { useMoney } from '../orders/actions/use-money';
import { totalsRows } from '../orders/totals-rows';
import { useWording } from '../wording';

type OpenCart = Exclude<DraftView['cart'], { status: 'ordered' }>;

/** What it comes to as of now, and what its buyer has to do before it can be paid. */
export const DraftPrice = ({ cart }: { readonly cart: OpenCart }) => {
  const say = useWording();
  const money = useMoney(cart.currency);
  const discounts = cart.discounts.map((discount) => ({ ...discount, code: null }));
  const rows = totalsRows({ totals: cart.totals, discounts, shippingOption: null });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {cart.lines.map(({ id, title, variant, quantity, total }) => (
        <Flex key={id} justifyContent="space-between" gap={3}>
          <Typography>
            {quantity} × {[title, variant].filter(Boolean).join(' · ')}
          </Typography>
          <Typography>{money(total)}</Typography>
        </Flex>
      ))}
      {rows.map(({ key, label, detail, amount, told }) => (
        <Flex key={key} justifyContent="space-between" gap={3}>
          <Typography textColor="neutral600">
            {say(label)}
            {detail && ` (${detail})`}
          </Typography>
          <Typography textColor={told ? 'neutral600' : 'neutral800'}>{money(amount)}</Typography>
        </Flex>
      ))}
      <Flex justifyContent="space-between" gap={3}>
        <Typography variant="delta">{say('totals.total')}</Typography>
        <Typography variant="delta">{money(cart.totals.total)}</Typography>
      </Flex>
      {cart.problems.length > 0 && (
        <Box role="note" background="warning100" hasRadius padding={3}>
          <Typography tag="p" fontWeight="semiBold" textColor="neutral800">
            {say('drafts.problems')}
          </Typography>
          {cart.problems.map(({ code, about, message }) => (
            <Typography key={`${code} ${about}`} tag="p" textColor="neutral800">
              {message}
            </Typography>
          ))}
        </Box>
      )}
    </Flex>
  );
};
