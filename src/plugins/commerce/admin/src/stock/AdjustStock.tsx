import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { StockView } from '../../../server/src/stock/contract';
import type { Typed } from '../catalog/value';
import { CountCell } from '../field/CountCell';
import { useTold } from '../page/use-told';
import { useWording } from '../wording';
import { useAdjustCommerceStockMutation } from './stock-api';

/** Says how many there are now, and why. */
export const AdjustStock = ({ stock: { sku, onHand, tracked } }: { readonly stock: StockView }) => {
  const say = useWording();
  const told = useTold();
  const [adjust, { isLoading }] = useAdjustCommerceStockMutation();
  const [count, setCount] = useState<Typed | undefined>(onHand ?? undefined);
  const [note, setNote] = useState('');
  const unreadable = typeof count === 'string';
  const save = async (units: number | null) => {
    const why = note.trim();
    const answer = await told(adjust({ sku, onHand: units, ...(why && { note: why }) }), say('stock.saved', { sku }));
    if (answer) setNote('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <CountCell
        labelled
        label={say('stock.on-hand')}
        hint={say(tracked ? 'stock.on-hand-hint' : 'stock.count-hint')}
        count={count}
        problem={unreadable ? { text: say('problem.count-unreadable') } : undefined}
        onCount={setCount}
      />
      <Field.Root>
        <Field.Label>{say('stock.note')}</Field.Label>
        <TextInput
          value={note}
          maxLength={500}
          placeholder={say('stock.note-placeholder')}
          onChange={({ target }) => setNote(target.value)}
        />
      </Field.Root>
      <Flex gap={2}>
        <Button
          loading={isLoading}
          disabled={typeof count !== 'number' || count === onHand}
          onClick={() => void save(count as number)}
        >
          {say('stock.save')}
        </Button>
        {tracked && (
          <Button variant="tertiary" disabled={isLoading} onClick={() => void save(null)}>
            {say('stock.stop-counting')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};
