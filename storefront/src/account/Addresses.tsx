import { type FormEvent, useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { AddressFields } from '../checkout/AddressFields';
import { draftOf, inputOf } from '../checkout/draft-address';
import { AddressLines } from '../order/Place';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';

const NewAddress = ({ onSaved }: { readonly onSaved: () => void }) => {
  const { words } = useWords();
  const [draft, setDraft] = useState(draftOf(null));
  const [refusal, setRefusal] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await shop.addCustomerAddress(inputOf(draft));
      onSaved();
    } catch (error) {
      setRefusal(error instanceof ShopError ? error.message : words.unreachable);
    }
  };
  return (
    <form onSubmit={submit}>
      <AddressFields draft={draft} change={setDraft} section="shipping" />
      <p role="alert">{refusal}</p>
      <button className="button">{words.save}</button>
    </form>
  );
};

export const Addresses = () => {
  const { words } = useWords();
  const [isAdding, setAdding] = useState(false);
  const { data, again } = useAnswer('addresses', (signal) => shop.customerAddresses({}, { signal }));
  if (!data) return <p className="waiting">{words.loading}</p>;
  return (
    <>
      {data.length === 0 && <p>{words.noAddresses}</p>}
      <ul className="columns">
        {data.map((address) => (
          <li key={address.id} className="panel">
            <AddressLines address={address} />
            <button
              type="button"
              className="plain"
              aria-label={words.removeThing([address.name, address.line1].join(', '))}
              onClick={() => void shop.removeCustomerAddress({ id: address.id }).then(again)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      {isAdding ? (
        <NewAddress
          onSaved={() => {
            setAdding(false);
            again();
          }}
        />
      ) : (
        <button type="button" className="button quiet" onClick={() => setAdding(true)}>
          {words.addAddress}
        </button>
      )}
    </>
  );
};
