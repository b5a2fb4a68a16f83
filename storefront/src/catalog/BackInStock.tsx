import { EmailForm } from '../newsletter/EmailForm';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';

/** Where an item is sold out, in a shop that writes once it is there again. */
export const BackInStock = ({ sku }: { readonly sku: string }) => {
  const { words } = useWords();
  const { data } = useAnswer('back-in-stock', () => shop.backInStock());
  if (!data?.offered) return null;
  return (
    <EmailForm
      label={words.tellWhenInStock}
      action={words.tellMe}
      hint={words.stockHint}
      done={words.stockAsked}
      send={(asked) => shop.tellWhenInStock({ ...asked, sku })}
    />
  );
};
