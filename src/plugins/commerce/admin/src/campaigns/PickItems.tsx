import {
  Box,
  Button,
  Flex,
  Modal,
  Searchbar,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Check, Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSettled } from '../mails/use-settled';
import { useMay } from '../page/use-may';
import { useCommerceChoicesQuery } from '../promotions/promotions-api';
import { useWording } from '../wording';
import { ItemLine } from './ItemLine';
import { type ShownItem, useCommerceItemsQuery } from './items-api';

interface PickItemsProps {
  readonly label: string;
  /** Of those that are picked already. */
  readonly taken: readonly string[];
  /** One is enough: the dialog is closed after it. */
  readonly single?: boolean;
  pick(item: ShownItem): void;
}

const settleMilliseconds = 250;
const products = 'plugin::commerce.product';

const Found = ({
  q,
  type,
  taken,
  pick,
}: Omit<PickItemsProps, 'label'> & { readonly q: string; readonly type: string }) => {
  const say = useWording();
  const { currentData, data, isError } = useCommerceItemsQuery({ q: useSettled(q.trim(), settleMilliseconds), type });
  const items = currentData ?? data;
  if (!items) return isError ? <Typography>{say('campaign.pick-failed')}</Typography> : <Page.Loading />;
  if (!items.length) return <Typography textColor="neutral600">{say('campaign.pick-none')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {items.map((item) => {
        const picked = taken.includes(item.documentId);
        return (
          <li key={item.documentId}>
            <ItemLine item={item}>
              <Button
                variant={picked ? 'ghost' : 'secondary'}
                startIcon={picked ? <Check /> : <Plus />}
                disabled={picked}
                aria-label={say('campaign.pick', { title: item.title })}
                onClick={() => pick(item)}
              >
                {say(picked ? 'campaign.picked' : 'campaign.add')}
              </Button>
            </ItemLine>
          </li>
        );
      })}
    </Flex>
  );
};

/** A button that opens all that is published and can be bought, to pick from. */
export const PickItems = ({ label, taken, single = false, pick }: PickItemsProps) => {
  const say = useWording();
  const [open, setOpen] = useState(false);
  const [q, setQ] = useState('');
  const [type, setType] = useState(products);
  const mayAsk = useMay('promotions.read');
  const { data: types = [] } = useCommerceChoicesQuery({ kind: 'content-type', q: '', values: '' }, { skip: !mayAsk });
  const chosen = (item: ShownItem) => {
    pick(item);
    if (single) setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Plus />} style={{ flexShrink: 0 }}>
          {label}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{label}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Flex gap={2}>
              <Box flex={1}>
                <Searchbar
                  name="items"
                  value={q}
                  placeholder={say('campaign.pick-search')}
                  clearLabel={say('orders.clear')}
                  onChange={({ target }) => setQ(target.value)}
                  onClear={() => setQ('')}
                >
                  {say('campaign.pick-search')}
                </Searchbar>
              </Box>
              {!single && types.length > 1 && (
                <SingleSelect
                  aria-label={say('campaign.pick-type')}
                  size="S"
                  value={type}
                  onChange={(to) => setType(String(to))}
                >
                  {types.map(({ value, label: name }) => (
                    <SingleSelectOption key={value} value={value}>
                      {name}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              )}
            </Flex>
            <Box minHeight="28rem">
              <Found {...{ q, type, taken }} pick={chosen} />
            </Box>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button style={{ marginInlineStart: 'auto' }}>{say('campaign.pick-done')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
