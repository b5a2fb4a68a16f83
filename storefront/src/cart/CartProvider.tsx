import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Cart, OpenCart } from 'strapi-plugin-headless-commerce/client';
import { kept, readCart, shop } from '../shop/client';

interface CartState {
  /** Undefined while there is none, or none yet. */
  readonly cart: OpenCart | undefined;
  /** The order that the visitor's cart became, in another tab perhaps, or by a webhook. */
  readonly orderNumber: string | undefined;
  readonly units: number;
  /** Whether the shop has been asked. */
  readonly known: boolean;
  show(cart: Cart | undefined): void;
  add(sku: string, quantity: number): Promise<void>;
  change(id: string, quantity: number): Promise<void>;
  reload(): Promise<void>;
  /** The cart has become an order: the next thing goes into a new one. */
  forget(): Promise<void>;
}

const Context = createContext<CartState | undefined>(undefined);

export const CartProvider = ({ children }: { readonly children: ReactNode }) => {
  const [held, setHeld] = useState<{ cart?: Cart | undefined; known: boolean }>({ known: false });
  const show = useCallback((cart: Cart | undefined) => setHeld({ cart, known: true }), []);
  const reload = useCallback(async () => show(await readCart()), [show]);

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') reload().catch(() => show(undefined));
    };
    look();
    // Another tab may have ordered, or filled the cart.
    document.addEventListener('visibilitychange', look);
    window.addEventListener('storage', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('storage', look);
    };
  }, [reload, show]);

  const state = useMemo((): CartState => {
    const cart = held.cart && held.cart.status !== 'ordered' ? held.cart : undefined;
    return {
      cart,
      orderNumber: held.cart?.status === 'ordered' ? held.cart.orderNumber : undefined,
      units: cart?.lines.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0,
      known: held.known,
      show,
      reload,
      add: async (sku, quantity) => show(await shop.addToCart({ sku, quantity })),
      change: async (id, quantity) => show(await shop.changeCartLine({ id, quantity })),
      forget: async () => {
        await kept.remove('cart');
        show(undefined);
      },
    };
  }, [held, show, reload]);
  return <Context.Provider value={state}>{children}</Context.Provider>;
};

export const useCart = (): CartState => {
  const state = useContext(Context);
  if (!state) throw new Error('There is no cart around this.');
  return state;
};
