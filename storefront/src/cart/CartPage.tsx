import { Page } from '../layout/Page';
import { useWords } from '../words';
import { CartContents } from './CartContents';
import { useRestored } from './use-restored';

export const CartPage = () => {
  const { words } = useWords();
  const said = useRestored();
  return (
    <div className="narrow">
      <Page title={words.yourCart}>
        {said && (
          <p className="notice" role="status">
            {said}
          </p>
        )}
        <CartContents />
      </Page>
    </div>
  );
};
