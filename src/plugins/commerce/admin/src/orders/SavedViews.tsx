import { Button, Field, Flex, IconButton, Popover, TextInput } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';
import { useState, type FormEvent } from 'react';
import { useTold } from '../page/use-told';
import { useWording, type Wording } from '../wording';
import {
  useCommerceOrderViewsQuery,
  useForgetCommerceOrderViewMutation,
  useSaveCommerceOrderViewMutation,
} from './orders-api';
import { asQuery, sameQuery } from './view-query';
import type { OrdersFilter } from './use-orders-filter';

/** What every shop asks for each day. */
const readyMade: readonly (readonly [Wording, OrdersFilter])[] = [
  ['views.all', {}],
  ['views.to-fulfill', { status: 'completed', fulfillmentStatus: 'unfulfilled' }],
  ['views.unpaid', { status: 'pending' }],
  ['views.attention', { attention: 'any' }],
];

interface SavedViewsProps {
  readonly filter: OrdersFilter;
  show(query: Readonly<Record<string, string>>): void;
}

const NewView = ({ query }: { readonly query: string }) => {
  const say = useWording();
  const told = useTold();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [save, { isLoading }] = useSaveCommerceOrderViewMutation();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await told(save({ name: name.trim(), query }), say('views.saved', { name: name.trim() })))) return;
    setOpen(false);
    setName('');
  };
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger>
        <Button variant="ghost" size="S" startIcon={<Plus />}>
          {say('views.save')}
        </Button>
      </Popover.Trigger>
      <Popover.Content>
        <form onSubmit={(event) => void submit(event)}>
          <Flex direction="column" alignItems="stretch" gap={3} padding={4}>
            <Field.Root>
              <Field.Label>{say('views.name')}</Field.Label>
              <TextInput value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
            </Field.Root>
            <Button type="submit" loading={isLoading} disabled={!name.trim()}>
              {say('views.save')}
            </Button>
          </Flex>
        </form>
      </Popover.Content>
    </Popover.Root>
  );
};

/** The list's everyday questions, and the administrator's own. */
export const SavedViews = ({ filter, show }: SavedViewsProps) => {
  const say = useWording();
  const told = useTold();
  const { data: own = [] } = useCommerceOrderViewsQuery();
  const [forget] = useForgetCommerceOrderViewMutation();
  const query = asQuery(filter);
  const ready = readyMade.map(([wording, wanted]) => ({ id: wording, name: say(wording), query: asQuery(wanted) }));
  const known = [...ready, ...own].some((view) => sameQuery(view.query, query));
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('views.title')}>
      {[...ready, ...own].map((view, index) => {
        const current = sameQuery(view.query, query);
        return (
          <Flex key={view.id} gap={0}>
            <Button
              variant={current ? 'secondary' : 'ghost'}
              size="S"
              aria-pressed={current}
              onClick={() => show(Object.fromEntries(new URLSearchParams(view.query)))}
            >
              {view.name}
            </Button>
            {index >= ready.length && current && (
              <IconButton
                variant="ghost"
                size="S"
                label={say('views.forget', { name: view.name })}
                onClick={() => void told(forget(view.id))}
              >
                <Cross />
              </IconButton>
            )}
          </Flex>
        );
      })}
      {!known && <NewView query={query} />}
    </Flex>
  );
};
