import { Button, Flex, Grid, Modal } from '@strapi/design-system';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { NewCard } from '../../../server/src/gift-card/contract';
import type { Typed } from '../catalog/value';
import { AmountCell } from '../money/AmountCell';
import { readAmount } from '../money/amount-text';
import { CurrencySelect } from '../money/CurrencySelect';
import { useWording } from '../wording';
import { ExpiryField } from './ExpiryField';
import { NoteField } from './NoteField';

/** Minor units: the server gives no more. */
const largest = 100_000_000;

interface GiveCardFormProps {
  readonly currency: string;
  readonly saving: boolean;
  give(card: NewCard): void;
}

export const GiveCardForm = ({ currency: home, saving, give }: GiveCardFormProps) => {
  const say = useWording();
  const { locale } = useIntl();
  const [tried, setTried] = useState(false);
  const [amount, setAmount] = useState<Typed>();
  const [currency, setCurrency] = useState(home);
  const [expiresAt, setExpiry] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const problem = (): string | undefined => {
    if (typeof amount !== 'number') {
      const reading = readAmount(amount ?? '', currency, locale);
      return say(`problem.${'problem' in reading ? reading.problem : 'amount-unreadable'}`);
    }
    if (amount > largest) return say('problem.amount-too-large');
    return amount ? undefined : say('gift-card.amount-missing');
  };
  const wrong = problem();
  const over = expiresAt !== null && Date.parse(expiresAt) <= Date.now();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (typeof amount === 'number' && !wrong && !over) give({ amount, currency, expiresAt, note: note.trim() || null });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Grid.Root gap={5}>
            <Grid.Item col={6} xs={12} alignItems="start">
              <AmountCell
                labelled
                required
                label={say('gift-card.amount')}
                currency={currency}
                amount={amount}
                onAmount={setAmount}
                {...(tried && wrong && { problem: { text: wrong } })}
              />
            </Grid.Item>
            <Grid.Item col={6} xs={12} alignItems="start">
              <CurrencySelect required label={say('gift-card.currency')} currency={currency} pick={setCurrency} />
            </Grid.Item>
          </Grid.Root>
          <ExpiryField instant={expiresAt} set={setExpiry} {...(over && { error: say('gift-card.expires-past') })} />
          <NoteField note={note} set={setNote} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('gift-card.cancel')}</Button>
        </Modal.Close>
        <Button type="submit" loading={saving}>
          {say('gift-card.give')}
        </Button>
      </Modal.Footer>
    </form>
  );
};
