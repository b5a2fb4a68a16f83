import { type FormEvent, useId, useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { Field } from '../checkout/Field';
import { Page } from '../layout/Page';
import { shop } from '../shop/client';
import { useWords } from '../words';

const nothing = { name: '', email: '', subject: '', orderNumber: '', message: '', website: '' };

const ContactPage = () => {
  const { words, language } = useWords();
  const [letter, setLetter] = useState(nothing);
  const [wantsNews, setNews] = useState(false);
  const [isSending, setSending] = useState(false);
  const [sent, setSent] = useState('');
  const [refusal, setRefusal] = useState('');
  const id = useId();
  const set = (name: keyof typeof nothing) => (value: string) => setLetter({ ...letter, [name]: value });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setRefusal('');
    const { name, email, message, ...others } = letter;
    const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value.trim()));
    const consent = wantsNews && { consent: { wording: words.newsConsent, page: location.href } };
    try {
      await shop.sendContactMessage({ name, email, message, ...given, locale: language, ...consent });
      setSent(words.messageSent);
      setLetter(nothing);
      setNews(false);
    } catch (error) {
      setRefusal(error instanceof ShopError ? error.message : words.unreachable);
    } finally {
      setSending(false);
    }
  };
  return (
    <div className="narrow">
      <Page title={words.writeToUs}>
        <p className="lead">{words.contactText}</p>
        {!sent && (
          <form className="fields" onSubmit={submit}>
            <Field label={words.name} value={letter.name} change={set('name')} autoComplete="name" required />
            <Field
              {...{ label: words.email, value: letter.email, change: set('email') }}
              {...{ type: 'email', autoComplete: 'email', required: true }}
            />
            <Field label={words.subject} value={letter.subject} change={set('subject')} autoComplete="off" />
            <Field
              {...{ label: words.orderNumberIfAny, value: letter.orderNumber, change: set('orderNumber') }}
              autoComplete="off"
            />
            <div className="field wide">
              <label htmlFor={id}>{words.message}</label>
              <textarea
                id={id}
                value={letter.message}
                rows={7}
                maxLength={5000}
                required
                onChange={({ target }) => set('message')(target.value)}
              />
            </div>
            <label className="check wide">
              <input type="checkbox" checked={wantsNews} onChange={({ target }) => setNews(target.checked)} />
              {words.newsConsent}
            </label>
            {/* People do not see it; whoever fills it in is none. */}
            <input
              {...{ name: 'website', className: 'trap', tabIndex: -1, autoComplete: 'off', 'aria-hidden': true }}
              value={letter.website}
              onChange={({ target }) => set('website')(target.value)}
            />
            <button className="button wide" disabled={isSending}>
              {words.send}
            </button>
          </form>
        )}
        <p role="status">{sent}</p>
        {refusal && (
          <p className="notice" role="alert">
            {refusal}
          </p>
        )}
      </Page>
    </div>
  );
};
export default ContactPage;
