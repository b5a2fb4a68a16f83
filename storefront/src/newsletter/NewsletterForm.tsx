import { type FormEvent, useId, useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { shop } from '../shop/client';
import { useWords } from '../words';
import { useWording } from './use-wording';

/** Below every page. The words are asked for once somebody is about to agree to them. */
export const NewsletterForm = () => {
  const { words, language } = useWords();
  const id = useId();
  const [email, setEmail] = useState('');
  const [website, setWebsite] = useState('');
  const [isUsed, setUsed] = useState(false);
  const wording = useWording(isUsed);
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const bot = website ? { website } : {};
    try {
      await shop.subscribeToNewsletter({ email, locale: language, page: location.origin + location.pathname, ...bot });
      setSaid(words.newsletterAsked);
      setEmail('');
    } catch (error) {
      setSaid(error instanceof ShopError ? error.message : words.unreachable);
    }
  };
  return (
    <form className="newsletter" onSubmit={submit} onFocus={() => setUsed(true)}>
      <label htmlFor={id}>{words.newsletter}</label>
      <div className="beside">
        <input
          {...{ id, type: 'email', name: 'email', autoComplete: 'email', required: true, maxLength: 254 }}
          {...{ placeholder: words.email, value: email, 'aria-describedby': `${id}-words` }}
          onChange={({ target }) => setEmail(target.value)}
        />
        <button className="button">{words.subscribe}</button>
      </div>
      {/* People do not see it; whoever fills it in is none. */}
      <input
        {...{ name: 'website', className: 'trap', tabIndex: -1, autoComplete: 'off', 'aria-hidden': true }}
        value={website}
        onChange={({ target }) => setWebsite(target.value)}
      />
      <small id={`${id}-words`} className="soft">
        {wording || words.newsletterHint}
      </small>
      <p role="status">{said}</p>
    </form>
  );
};
