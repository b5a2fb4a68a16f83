import { Page } from '../layout/Page';
import { useWords } from '../words';
import { CartContents } from './CartContents';

export const CartPage = () => {
  const { words } = useWords();
  return (
    <div className="narrow">
      <Page title={words.yourCart}>
        <CartContents />
      </Page>
    </div>
  );
};
