import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { shop } from '../shop/client';
import { useWords } from '../words';
import { useCart } from './CartProvider';

/** Takes up the goods of a mail's link, and answers what there is to say of it. */
export const useRestored = (): string => {
  const { words } = useWords();
  const { reload } = useCart();
  const { token } = (useLocation().state ?? {}) as { readonly token?: string };
  const [said, setSaid] = useState<'' | 'cartOrdered' | 'beingPaid' | 'cartLinkOver' | 'unreachable'>('');
  useEffect(() => {
    if (!token) return;
    shop
      .restoreCart({ token })
      .then(async ({ status }) => {
        setSaid(({ open: '', checkout: 'beingPaid', ordered: 'cartOrdered' } as const)[status]);
        await reload();
      })
      .catch((error: unknown) =>
        setSaid(error instanceof ShopError && error.status < 500 ? 'cartLinkOver' : 'unreachable'),
      );
  }, [token, reload]);
  return said && words[said];
};
