import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, OpenCart, SavedAddress } from 'strapi-plugin-headless-commerce/client';
import { useCart } from '../cart/CartProvider';
import { keptCampaign } from '../shop/campaign';
import { isSignedIn, shop } from '../shop/client';
import { useWords } from '../words';
import { type DraftAddress, draftOf, inputOf } from './draft-address';

export interface Details {
  readonly email: string;
  readonly address: DraftAddress;
  /** Undefined: the same. */
  readonly billing: DraftAddress | undefined;
  readonly newsletter: boolean;
}

const looksLikeEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());

/** What a buyer says of themselves, and telling the shop so while they write, so that it names the price for it. */
export const useDetails = (cart: OpenCart, ships: boolean) => {
  const { language } = useWords();
  const { show } = useCart();
  const [details, setDetails] = useState<Details>(() => ({
    email: cart.email ?? '',
    address: draftOf(ships ? cart.shippingAddress : cart.billingAddress),
    billing: ships && cart.billingAddress ? draftOf(cart.billingAddress) : undefined,
    newsletter: false,
  }));
  const [saved, setSaved] = useState<readonly SavedAddress[]>([]);
  const last = useRef('');
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** One after the other, so that the answer that came last is the one that was asked for last. */
  const tell = useCallback(
    (input: Input<'updateCart'>): Promise<OpenCart> => {
      const told = queue.current.then(() => shop.updateCart(input));
      queue.current = told.catch(() => undefined);
      return told.then((answer) => {
        show(answer);
        return answer;
      });
    },
    [show],
  );

  const save = useCallback(async (): Promise<void> => {
    const { email, address, billing, newsletter } = details;
    const campaign = keptCampaign();
    const input: Input<'updateCart'> = {
      locale: language,
      newsletter,
      ...(campaign && { campaign }),
      ...(looksLikeEmail(email) && { email: email.trim() }),
      ...(ships && { shippingAddress: inputOf(address) }),
      billingAddress: ships ? (billing ? inputOf(billing) : null) : inputOf(address),
    };
    const text = JSON.stringify(input);
    if (text === last.current) return;
    last.current = text;
    await tell(input).catch((error: unknown) => {
      last.current = '';
      throw error;
    });
  }, [details, language, ships, tell]);

  useEffect(() => {
    if (!isSignedIn()) return;
    void Promise.all([shop.customer(), shop.customerAddresses()]).then(([customer, addresses]) => {
      setSaved(addresses);
      const usual = addresses.find(({ defaultShipping }) => defaultShipping) ?? addresses[0];
      setDetails((now) => ({
        ...now,
        email: now.email || customer.email,
        address: now.address.line1 || !usual ? now.address : draftOf(usual),
      }));
    });
  }, []);

  return { details, setDetails, saved, save, tell };
};
