import { useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import type { CartLine, Image } from 'strapi-plugin-headless-commerce/client';
import { Link } from 'react-router-dom';
import { Picture } from '../catalog/Picture';
import { useWords } from '../words';
import { useCart } from './CartProvider';

const Quantity = ({ line }: { readonly line: CartLine }) => {
  const { words } = useWords();
  const { change, reload } = useCart();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const set = async (quantity: number) => {
    setBusy(true);
    setRefusal('');
    try {
      await change(line.id, quantity);
    } catch (error) {
      if (!(error instanceof ShopError)) throw error;
      setRefusal(error.message);
      await reload();
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="stepper" role="group" aria-label={words.quantityOf(line.title)}>
        <button type="button" disabled={isBusy} onClick={() => set(line.quantity - 1)} aria-label="−1">
          −
        </button>
        <output aria-live="polite">{line.quantity}</output>
        <button type="button" disabled={isBusy} onClick={() => set(line.quantity + 1)} aria-label="+1">
          +
        </button>
      </div>
      <button
        type="button"
        className="plain"
        disabled={isBusy}
        onClick={() => set(0)}
        aria-label={words.removeThing(line.title)}
      >
        {words.remove}
      </button>
      {refusal && <p role="alert">{refusal}</p>}
    </>
  );
};

export const CartLines = ({ fixed = false }: { readonly fixed?: boolean }) => {
  const { money } = useWords();
  const { cart } = useCart();
  if (!cart) return null;
  return (
    <ul className="lines">
      {cart.lines.map((line) => (
        <li key={line.id}>
          <Picture image={line.image as Image | null} alt="" width={160} />
          <div className="line-text">
            <strong>{line.slug ? <Link to={`/products/${line.slug}`}>{line.title}</Link> : line.title}</strong>
            {line.variant && <span className="soft">{line.variant}</span>}
            <div className="line-tools">{fixed ? <span>{line.quantity} ×</span> : <Quantity line={line} />}</div>
          </div>
          <div className="line-price">{money(line.subtotal, cart.currency)}</div>
        </li>
      ))}
    </ul>
  );
};
