import { Link } from 'react-router-dom';
import { useWords } from '../words';
import { CartLines } from './CartLines';
import { useCart } from './CartProvider';
import { Problems } from './Problems';
import { TotalsList } from './TotalsList';

export const CartContents = () => {
  const { words } = useWords();
  const { cart, known } = useCart();
  if (!known) return <p className="waiting">{words.loading}</p>;
  if (!cart?.lines.length) {
    return (
      <div className="empty">
        <p>{words.cartEmpty}</p>
        <Link className="button" to="/all">
          {words.lookAround}
        </Link>
      </div>
    );
  }
  const isPaying = cart.status === 'checkout';
  return (
    <>
      {isPaying && <p className="notice">{words.beingPaid}</p>}
      <Problems problems={cart.problems.filter(({ code }) => ofGoods.has(code))} />
      <CartLines fixed={isPaying} />
      <div className="cart-foot">
        <TotalsList cart={cart} />
        <Link className="button wide" to="/checkout">
          {isPaying ? words.goOnPaying : words.checkOut}
        </Link>
      </div>
    </>
  );
};

/** What is wrong before anyone has been asked for an address. */
const ofGoods = new Set(['out-of-stock', 'offer-unavailable', 'price-changed', 'currency-unavailable']);
