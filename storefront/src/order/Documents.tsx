import { useState } from 'react';
import type { Order } from 'strapi-plugin-headless-commerce/client';
import { kept } from '../shop/client';
import { useWords } from '../words';

type Link = NonNullable<Order['invoices']>[number];

/** A PDF that opens to the order's keys only: they go in headers, which a plain link has none of. */
const save = async (order: string, { url, number }: Link): Promise<void> => {
  const [token, session] = [await kept.get(`order.${order}`), await kept.get('session')];
  const headers = { ...(token && { 'order-token': token }), ...(session && { authorization: `Bearer ${session}` }) };
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`The shop answered ${answer.status}.`);
  const file = URL.createObjectURL(await answer.blob());
  Object.assign(document.createElement('a'), { href: file, download: `${number}.pdf` }).click();
  URL.revokeObjectURL(file);
};

interface Props {
  readonly order: string;
  readonly links: readonly Link[];
  readonly currency: string;
}

export const Documents = ({ order, links, currency }: Props) => {
  const { words, money, date } = useWords();
  const [refusal, setRefusal] = useState('');
  const open = (link: Link) => save(order, link).catch((error: unknown) => setRefusal((error as Error).message));
  return (
    <>
      <ul className="files">
        {links.map((link) => (
          <li key={link.number}>
            <button type="button" className="button quiet" onClick={() => void open(link)}>
              {link.kind === 'invoice' ? words.invoice(link.number) : words.creditNote(link.number)}
            </button>
            <span className="soft">
              {date(link.issuedAt)}, {money(link.total, currency)}
            </span>
          </li>
        ))}
      </ul>
      {refusal && <p role="alert">{refusal}</p>}
    </>
  );
};
