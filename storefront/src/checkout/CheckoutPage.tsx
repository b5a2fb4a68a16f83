import { CartContents } from '../cart/CartContents';
import { useCart } from '../cart/CartProvider';
import { Page } from '../layout/Page';
import { useWords } from '../words';
import { CheckoutForm } from './CheckoutForm';
import { PayOrder } from './PayOrder';
import { useCheckout } from './use-checkout';

const CheckoutPage = () => {
  const { words } = useWords();
  const { cart, known } = useCart();
  const { waiting, isRefused, place, confirm, cancel } = useCheckout();
  if (waiting) return <PayOrder waiting={waiting} confirm={confirm} cancel={cancel} />;
  if (!known || cart?.status === 'checkout') return <p className="waiting">{words.loading}</p>;
  if (!cart?.lines.length) {
    return (
      <div className="narrow">
        <Page title={words.checkout}>
          <CartContents />
        </Page>
      </div>
    );
  }
  return (
    <Page title={words.checkout}>
      {isRefused && (
        <p className="notice" role="alert">
          {words.paymentRefused}
        </p>
      )}
      <CheckoutForm cart={cart} place={place} />
    </Page>
  );
};
export default CheckoutPage;
