import { Button, Flex, Modal } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView, ListedPrice } from '../../../server/src/catalog/price-list-contract';
import type { Typed } from '../catalog/value';
import { Cell } from '../field/Cell';
import { CountCell } from '../field/CountCell';
import { AmountCell } from '../money/AmountCell';
import { readAmount } from '../money/amount-text';
import { useWording } from '../wording';

interface PriceFormProps {
  readonly currency: string;
  readonly price: EntryView | undefined;
  readonly saving: boolean;
  save(entry: ListedPrice): void;
}

/** What is changed keeps its SKU and quantity: they say which price it is. */
export const PriceForm = ({ currency, price, saving, save }: PriceFormProps) => {
  const say = useWording();
  const { locale } = useIntl();
  const [tried, setTried] = useState(false);
  const [sku, setSku] = useState(price?.sku ?? '');
  const [minQuantity, setQuantity] = useState<Typed | undefined>(price?.minQuantity ?? 1);
  const [amount, setAmount] = useState<Typed | undefined>(price?.price);
  const told = (wrong: boolean, text: string) => (tried && wrong ? { problem: { text } } : {});
  const reading = readAmount(String(amount ?? ''), currency, locale);
  const noSku = !sku.trim();
  const noQuantity = typeof minQuantity !== 'number' || minQuantity < 1;
  const noAmount = typeof amount !== 'number';
  const amountProblem = 'problem' in reading ? reading.problem : 'amount-unreadable';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!noSku && !noQuantity && !noAmount) save({ sku: sku.trim(), minQuantity, price: amount });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Cell
            labelled
            required
            label={say('price.sku')}
            text={sku}
            disabled={price !== undefined}
            onText={setSku}
            {...told(noSku, say('price.sku-missing'))}
          />
          <CountCell
            labelled
            required
            label={say('price.min-quantity')}
            hint={say('price.min-quantity-hint')}
            count={minQuantity}
            disabled={price !== undefined}
            onCount={setQuantity}
            {...told(noQuantity, say('problem.count-unreadable'))}
          />
          <AmountCell
            labelled
            required
            label={say('price.amount', { currency })}
            currency={currency}
            amount={amount}
            onAmount={setAmount}
            {...told(noAmount, say(`problem.${amountProblem}`))}
          />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('price-list.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={saving}>
          {say('price-list.save')}
        </Button>
      </Modal.Footer>
    </form>
  );
};
