import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Input, OpenCart, Problem } from 'strapi-plugin-headless-commerce/client';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { useCart } from '../cart/CartProvider';
import { CartLines } from '../cart/CartLines';
import { Problems } from '../cart/Problems';
import { TotalsList } from '../cart/TotalsList';
import { isSignedIn } from '../shop/client';
import { useWords } from '../words';
import { Codes } from './Codes';
import { DetailsFields } from './DetailsFields';
import { type Paying, PaymentChoice } from './PaymentChoice';
import { ShippingChoice } from './ShippingChoice';
import { useDetails } from './use-details';

interface Props {
  readonly cart: OpenCart;
  readonly place: (input: Input<'checkout'>) => Promise<void>;
}

/** Providers that never send the buyer to a page of their own. */
const staysHere = ({ method }: Paying): boolean =>
  Boolean(method.publishableKey) || ['test', 'manual'].includes(method.provider);

const checkoutOf = (cart: OpenCart, paying: Paying): Input<'checkout'> => ({
  expectedTotal: cart.totals.total,
  ...(cart.giftCards.length > 0 && { expectedAmountDue: cart.amountDue }),
  payment: {
    provider: paying.method.provider,
    ...(paying.method.provider === 'test' && { options: { outcome: paying.outcome } }),
    ...(!staysHere(paying) && { returnUrl: `${location.origin}/shop/checkout` }),
  },
});

/** Everything that stands between a cart and an order, on one page; the sums at its side follow what is written. */
export const CheckoutForm = ({ cart, place }: Props) => {
  const { words } = useWords();
  const { show } = useCart();
  const ships = cart.lines.some(({ requiresShipping }) => requiresShipping);
  const { details, setDetails, saved, save, tell } = useDetails(cart, ships);
  const [paying, setPaying] = useState<Paying>();
  const [wrong, setWrong] = useState<readonly Pick<Problem, 'code' | 'message'>[]>([]);
  const [isPlacing, setPlacing] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  const shown = useRef(cart);
  shown.current = cart;

  const tellProblems = (error: unknown) => {
    if (!(error instanceof ShopError)) return setWrong([{ code: 'total-changed', message: words.unreachable }]);
    setWrong(error.problems.length ? error.problems : [{ code: 'total-changed', message: error.message }]);
  };
  useEffect(() => {
    if (wrong.length) alert.current?.focus();
  }, [wrong]);

  // A moment after the last key: the shop need not price every letter.
  useEffect(() => {
    const later = setTimeout(() => void save().catch(tellProblems), 500);
    return () => clearTimeout(later);
  }, [save]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPlacing || !paying) return;
    setPlacing(true);
    setWrong([]);
    try {
      const seen = shown.current.totals.total;
      await save();
      const priced = await tell({});
      if (priced.totals.total !== seen) setWrong([{ code: 'total-changed', message: words.totalChanged }]);
      else await place(checkoutOf(priced, paying));
    } catch (error) {
      tellProblems(error);
    } finally {
      setPlacing(false);
    }
  };

  return (
    <div className="checkout">
      <form id="checkout" onSubmit={submit}>
        <div ref={alert} role="alert" tabIndex={-1}>
          <Problems problems={wrong} />
        </div>
        {!isSignedIn() && (
          <p className="soft">
            {words.haveAccount} <Link to="/account?back=checkout">{words.signIn}</Link>
          </p>
        )}
        <DetailsFields details={details} change={setDetails} saved={saved} ships={ships} />
        {ships && (
          <ShippingChoice
            cart={cart}
            choose={(shippingOption) => void tell({ shippingOption }).then(show).catch(tellProblems)}
          />
        )}
        <PaymentChoice paying={paying} choose={setPaying} />
      </form>
      <aside className="summary" aria-label={words.summary}>
        <h2>{words.summary}</h2>
        <CartLines fixed />
        <Codes cart={cart} />
        <TotalsList cart={cart} />
        <button className="button wide" form="checkout" disabled={isPlacing || !paying}>
          {isPlacing ? words.placing : words.placeOrder}
        </button>
      </aside>
    </div>
  );
};
