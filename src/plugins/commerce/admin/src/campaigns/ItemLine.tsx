import { Box, Flex, Typography } from '@strapi/design-system';
import { Image } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useMoney } from '../orders/actions/use-money';
import { useWording } from '../wording';
import type { ShownItem } from './items-api';

/** Files of the shop's own lie where its server is. */
const from = (url: string): string =>
  url.startsWith('/') ? `${(window.strapi as { readonly backendURL?: string }).backendURL ?? ''}${url}` : url;

const side = '4.8rem';

interface ItemLineProps {
  /** Null: nothing of it is published. */
  readonly item: ShownItem | null;
  readonly children?: ReactNode;
}

/** What can be bought, as readers will see it: picture, title, price; and what can be done with it. */
export const ItemLine = ({ item, children }: ItemLineProps) => {
  const say = useWording();
  const money = useMoney(item?.currency ?? 'EUR');
  return (
    <Flex gap={3} justifyContent="space-between">
      <Flex gap={3} minWidth={0}>
        <Box shrink={0} hasRadius overflow="hidden" background="neutral150" width={side} height={side}>
          {item?.image ? (
            <img src={from(item.image)} alt="" style={{ width: side, height: side, objectFit: 'cover' }} />
          ) : (
            <Flex width={side} height={side} justifyContent="center">
              <Image fill="neutral500" aria-hidden />
            </Flex>
          )}
        </Box>
        <Box minWidth={0}>
          <Typography tag="p" fontWeight="semiBold" textColor={item ? 'neutral800' : 'danger600'}>
            {item?.title ?? say('campaign.item-gone')}
          </Typography>
          {item && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {item.from ? say('campaign.price-from', { price: money(item.price) }) : money(item.price)}
            </Typography>
          )}
        </Box>
      </Flex>
      <Flex gap={1} shrink={0}>
        {children}
      </Flex>
    </Flex>
  );
};
