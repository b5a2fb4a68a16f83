import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import type { CampaignItem } from '../../../server/src/campaign/block-contract';
import { useWording } from '../wording';
import { moved } from './campaign-form';
import { ItemLine } from './ItemLine';
import { useCommerceItemQuery } from './items-api';
import { PickItems } from './PickItems';

interface ItemsFieldProps {
  readonly items: readonly CampaignItem[];
  set(items: CampaignItem[]): void;
}

const most = 20;

interface PickedProps {
  readonly item: CampaignItem;
  readonly first: boolean;
  readonly last: boolean;
  move(by: -1 | 1): void;
  remove(): void;
}

const Picked = ({ item: { type, documentId }, first, last, move, remove }: PickedProps) => {
  const say = useWording();
  const { data, isLoading } = useCommerceItemQuery({ type, documentId });
  if (isLoading) return null;
  const title = data?.title ?? say('campaign.item-gone');
  return (
    <li>
      <ItemLine item={data ?? null}>
        <IconButton variant="ghost" label={say('campaign.up', { title })} disabled={first} onClick={() => move(-1)}>
          <ArrowUp />
        </IconButton>
        <IconButton variant="ghost" label={say('campaign.down', { title })} disabled={last} onClick={() => move(1)}>
          <ArrowDown />
        </IconButton>
        <IconButton variant="ghost" label={say('campaign.remove', { title })} onClick={remove}>
          <Trash />
        </IconButton>
      </ItemLine>
    </li>
  );
};

/** Entries that can be bought, in the order in which the mail shows them. */
export const ItemsField = ({ items, set }: ItemsFieldProps) => {
  const say = useWording();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {items.length > 0 && (
        <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
          {items.map((item, index) => (
            <Picked
              key={`${item.type} ${item.documentId}`}
              item={item}
              first={index === 0}
              last={index === items.length - 1}
              move={(by) => set([...moved(items, index, by)])}
              remove={() => set(items.filter((other) => other !== item))}
            />
          ))}
        </Flex>
      )}
      {items.length < most && (
        <Flex gap={3}>
          <PickItems
            label={say('campaign.pick-items')}
            taken={items.map(({ documentId }) => documentId)}
            pick={({ type, documentId }) => set([...items, { type, documentId }])}
          />
          <Typography variant="pi" textColor="neutral600">
            {say('campaign.items-hint')}
          </Typography>
        </Flex>
      )}
    </Flex>
  );
};
