import { useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';
import { useWording } from './use-wording';

/** What a customer sees and changes in their account. */
export const NewsletterChoice = () => {
  const { words } = useWords();
  const wording = useWording();
  const { data: customer, again } = useAnswer('customer', () => shop.customer());
  const [said, setSaid] = useState('');
  if (!customer || !wording) return null;
  const choose = async (newsletter: boolean) => {
    try {
      const now = await shop.updateCustomer({ newsletter });
      setSaid(newsletter && !now.newsletter ? words.newsletterAsked : words.saved);
      again();
    } catch (error) {
      setSaid(error instanceof ShopError ? error.message : words.unreachable);
    }
  };
  return (
    <section className="apart">
      <h2>{words.newsletter}</h2>
      <label className="check">
        <input type="checkbox" checked={customer.newsletter} onChange={({ target }) => void choose(target.checked)} />
        {wording}
      </label>
      <p role="status">{said}</p>
    </section>
  );
};
