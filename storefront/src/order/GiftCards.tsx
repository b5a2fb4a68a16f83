import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';

/** Codes of gift cards that were bought; they can be read as long as the order can. */
export const GiftCards = ({ number }: { readonly number: string }) => {
  const { words, money } = useWords();
  const { data } = useAnswer(`cards ${number}`, (signal) => shop.orderGiftCards({ number }, { signal }));
  if (!data?.length) return null;
  return (
    <section>
      <h2>{words.giftCards}</h2>
      <ul className="files">
        {data.map(({ code, balance, currency }) => (
          <li key={code}>
            <code>{code}</code> <span className="soft">{money(balance, currency)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
