import { type FormEvent, useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { Field } from '../checkout/Field';
import { Page } from '../layout/Page';
import { shop } from '../shop/client';
import { useWords } from '../words';

const FindOrder = () => {
  const { words } = useWords();
  const [number, setNumber] = useState('');
  const [email, setEmail] = useState('');
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await shop.lookUpOrder({ number: number.trim(), email: email.trim() });
      setSaid(words.linkSent);
    } catch (error) {
      setSaid(error instanceof ShopError ? error.message : words.unreachable);
    }
  };
  return (
    <div className="narrow">
      <Page title={words.findOrder}>
        <p className="lead">{words.findOrderText}</p>
        <form className="fields" onSubmit={submit}>
          <Field label={words.orderNumber} value={number} change={setNumber} autoComplete="off" required wide />
          <Field label={words.email} value={email} change={setEmail} type="email" autoComplete="email" required wide />
          <button className="button wide">{words.sendLink}</button>
        </form>
        <p role="status">{said}</p>
      </Page>
    </div>
  );
};
export default FindOrder;
