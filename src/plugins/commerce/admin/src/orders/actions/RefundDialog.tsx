import { Box, Button, Checkbox, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { RefundBody, StaffOrderView } from '../../../../server/src/order/contract';
import type { Typed } from '../../catalog/value';
import { AmountCell } from '../../money/AmountCell';
import { useTold } from '../../page/use-told';
import { useWording } from '../../wording';
import { useRefundCommerceOrderMutation } from '../orders-api';
import { amountOf, unitsLeft } from './refund-draft';
import { RefundLines } from './RefundLines';
import { useMoney } from './use-money';

/** Money goes back: for units of lines, or an amount of any other reason. */
export const RefundDialog = ({ order }: { readonly order: StaffOrderView }) => {
  const say = useWording();
  const told = useTold();
  const money = useMoney(order.currency);
  const [open, setOpen] = useState(false);
  const [units, setUnits] = useState<Readonly<Record<string, number>>>({});
  const [typed, setTyped] = useState<Typed>();
  const [restock, setRestock] = useState(true);
  const [reason, setReason] = useState('');
  const [refund, { isLoading }] = useRefundCommerceOrderMutation();
  const lines = Object.entries(units).flatMap(([id, quantity]) => (quantity > 0 ? [{ id, quantity }] : []));
  const amount = lines.length ? amountOf(order, units) : typed;
  const fits = typeof amount === 'number' && amount > 0 && amount <= order.refundable;
  const show = (shown: boolean) => {
    setOpen(shown);
    if (!shown) return;
    setUnits({});
    setTyped(undefined);
    setReason('');
  };
  const send = async () => {
    if (typeof amount !== 'number') return;
    const why = reason.trim();
    const body: RefundBody = {
      ...(lines.length ? { lines, restock } : { amount }),
      ...(why && { reason: why }),
    };
    const answer = await told(
      refund({ number: order.number, ...body }),
      say('action.refunded', { amount: money(amount) }),
    );
    if (answer) setOpen(false);
  };
  return (
    <Modal.Root open={open} onOpenChange={show}>
      <Modal.Trigger>
        <Button variant="secondary">{say('action.refund')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('action.refund-of', { number: order.number })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <RefundLines order={order} left={unitsLeft(order)} units={units} change={setUnits} />
            {lines.length > 0 ? (
              <Checkbox checked={restock} onCheckedChange={(checked) => setRestock(checked === true)}>
                {say('action.restock')}
              </Checkbox>
            ) : (
              <Box maxWidth="24rem">
                <AmountCell
                  labelled
                  label={say('action.refund-amount')}
                  hint={say('action.refund-most', { amount: money(order.refundable) })}
                  currency={order.currency}
                  amount={typed}
                  onAmount={setTyped}
                />
              </Box>
            )}
            <Field.Root hint={say('action.reason-hint')}>
              <Field.Label>{say('action.reason')}</Field.Label>
              <TextInput value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
              <Field.Hint />
            </Field.Root>
            {typeof amount === 'number' && amount > order.refundable && (
              <Typography textColor="danger600" role="alert">
                {say('action.refund-most', { amount: money(order.refundable) })}
              </Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('action.back')}</Button>
          </Modal.Close>
          <Button variant="danger" disabled={!fits} loading={isLoading} onClick={() => void send()}>
            {fits ? say('action.refund-so-much', { amount: money(amount) }) : say('action.refund')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
