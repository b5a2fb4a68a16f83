import { type FormEvent, useState } from 'react';
import type { OpenCart } from 'strapi-plugin-headless-commerce/client';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { useCart } from '../cart/CartProvider';
import { shop } from '../shop/client';
import { useWords } from '../words';

/** A discount code if it is one, otherwise a gift card: buyers cannot be expected to tell. */
const use = async (code: string): Promise<OpenCart> => {
  try {
    return await shop.applyDiscountCode({ code });
  } catch (error) {
    if (!(error instanceof ShopError) || error.status !== 422) throw error;
    return shop.addGiftCard({ code });
  }
};

export const Codes = ({ cart }: { readonly cart: OpenCart }) => {
  const { words } = useWords();
  const { show } = useCart();
  const [code, setCode] = useState('');
  const [refusal, setRefusal] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal('');
    try {
      show(await use(code.trim()));
      setCode('');
    } catch (error) {
      setRefusal(
        error instanceof ShopError && error.status === 422 ? words.codeRefused : String((error as Error).message),
      );
    }
  };
  const drop = (label: string, remove: () => Promise<OpenCart>) => (
    <li key={label}>
      {label}
      <button
        type="button"
        className="plain"
        aria-label={words.removeThing(label)}
        onClick={() => void remove().then(show)}
      >
        {words.remove}
      </button>
    </li>
  );
  return (
    <>
      <form className="codes" onSubmit={submit}>
        <label>
          {words.codes}
          <input
            value={code}
            required
            maxLength={64}
            autoComplete="off"
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        <button className="button quiet">{words.apply}</button>
      </form>
      {refusal && (
        <p className="notice" role="alert">
          {refusal}
        </p>
      )}
      <ul className="codes-used">
        {cart.discountCodes.map(({ code: used }) => drop(used, () => shop.removeDiscountCode({ code: used })))}
        {cart.giftCards.map(({ id, lastFour }) => drop(words.giftCard(lastFour), () => shop.removeGiftCard({ id })))}
      </ul>
    </>
  );
};
