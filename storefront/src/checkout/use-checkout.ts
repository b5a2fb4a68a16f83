import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Checkout, Input } from 'strapi-plugin-headless-commerce/client';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { useCart } from '../cart/CartProvider';
import { shop } from '../shop/client';

/**
 * From cart to order, wherever the visitor is: before it, in the middle of paying (after a reload, in another tab, back
 * from a bank's page), or after it. The shop is asked each time; this page remembers nothing of its own.
 */
export const useCheckout = () => {
  const { cart, orderNumber, reload, forget } = useCart();
  const navigate = useNavigate();
  const [waiting, setWaiting] = useState<Checkout>();
  const [isRefused, setRefused] = useState(false);
  const asking = useRef(false);

  const leave = useCallback(
    async (number: string, text?: string) => {
      navigate(`/orders/${encodeURIComponent(number)}/thanks`, { replace: true, state: { text } });
      await forget();
    },
    [navigate, forget],
  );

  const arrive = useCallback(
    async (answer: Checkout): Promise<void> => {
      const { order, payment } = answer;
      setRefused(order.status === 'cancelled');
      if (order.status === 'cancelled') {
        setWaiting(undefined);
        return reload();
      }
      // A card was refused: the order waits for another one.
      const mustPay = ['needs-customer', 'refused'].includes(payment.status) && payment.step?.kind !== 'instructions';
      if (!mustPay) return leave(order.number, payment.step?.kind === 'instructions' ? payment.step.text : undefined);
      setWaiting(answer);
      return reload();
    },
    [reload, leave],
  );

  const confirm = useCallback(async () => arrive(await shop.confirmCheckout({})), [arrive]);

  const cancel = useCallback(async () => {
    await shop.cancelCheckout({});
    setWaiting(undefined);
    await reload();
  }, [reload]);

  const place = useCallback(
    async (input: Input<'checkout'>) => {
      try {
        await arrive(await shop.checkout(input));
      } catch (error) {
        // Another tab was faster, or has ordered it already.
        if (error instanceof ShopError && error.status === 409) await reload();
        throw error;
      }
    },
    [arrive, reload],
  );

  // Cancelled in another tab: what is ordered next is another order.
  useEffect(() => {
    if (cart?.status === 'open') setWaiting(undefined);
  }, [cart?.status]);

  useEffect(() => {
    if (orderNumber) void leave(orderNumber);
    if (cart?.status !== 'checkout' || waiting || asking.current) return;
    asking.current = true;
    confirm()
      .catch(() => reload())
      .finally(() => (asking.current = false));
  }, [cart?.status, orderNumber, waiting, confirm, leave, reload]);

  return { waiting: cart?.status === 'checkout' ? waiting : undefined, isRefused, place, confirm, cancel };
};
