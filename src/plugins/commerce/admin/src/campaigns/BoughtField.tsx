import { Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useState } from 'react';
import { useWording } from '../wording';
import { ItemLine } from './ItemLine';
import { type ShownItem, useCommerceItemQuery } from './items-api';
import { PickItems } from './PickItems';

interface BoughtFieldProps {
  /** The document id. */
  readonly bought: string | null;
  set(bought: string | null): void;
}

const products = 'plugin::commerce.product';

const Bought = ({ bought, known, clear }: { bought: string; known: ShownItem | undefined; clear(): void }) => {
  const say = useWording();
  const { data, isSuccess } = useCommerceItemQuery({ type: products, documentId: bought });
  const item = known?.documentId === bought ? known : (data ?? null);
  if (!item && !isSuccess) return null;
  return (
    <ItemLine item={item}>
      <IconButton variant="ghost" label={say('campaign.anything')} onClick={clear}>
        <Trash />
      </IconButton>
    </ItemLine>
  );
};

/** They bought it at some time, if it is said what. */
export const BoughtField = ({ bought, set }: BoughtFieldProps) => {
  const say = useWording();
  const [known, setKnown] = useState<ShownItem>();
  const pick = (item: ShownItem) => {
    setKnown(item);
    set(item.documentId);
  };
  return (
    <Field.Root role="group" aria-label={say('campaign.bought')}>
      <Field.Label>{say('campaign.bought')}</Field.Label>
      {bought ? (
        <Bought bought={bought} known={known} clear={() => set(null)} />
      ) : (
        <Flex gap={3}>
          <PickItems single label={say('campaign.pick-bought')} taken={[]} pick={pick} />
          <Typography variant="pi" textColor="neutral600">
            {say('campaign.anything-hint')}
          </Typography>
        </Flex>
      )}
    </Field.Root>
  );
};
