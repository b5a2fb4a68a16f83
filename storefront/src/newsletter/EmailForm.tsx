import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';

interface EmailFormProps {
  readonly label: string;
  readonly action: string;
  readonly hint: ReactNode;
  /** Said once it is sent. */
  readonly done: string;
  /** Somebody is about to type. */
  readonly onUsed?: () => void;
  /** `website` is there only if somebody filled in what people do not see. */
  send(asked: { readonly email: string; readonly locale: string; readonly website?: string }): Promise<unknown>;
}

/** An address, and what is to be written to it. */
export const EmailForm = ({ label, action, hint, done, onUsed, send }: EmailFormProps) => {
  const { words, language } = useWords();
  const id = useId();
  const [email, setEmail] = useState('');
  const [website, setWebsite] = useState('');
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await send({ email, locale: language, ...(website && { website }) });
      setSaid(done);
      setEmail('');
    } catch (error) {
      setSaid(error instanceof ShopError ? error.message : words.unreachable);
    }
  };
  return (
    <form className="newsletter" onSubmit={submit} onFocus={onUsed}>
      <label htmlFor={id}>{label}</label>
      <div className="beside">
        <input
          {...{ id, type: 'email', name: 'email', autoComplete: 'email', required: true, maxLength: 254 }}
          {...{ placeholder: words.email, value: email, 'aria-describedby': `${id}-words` }}
          onChange={({ target }) => setEmail(target.value)}
        />
        <button className="button">{action}</button>
      </div>
      {/* People do not see it; whoever fills it in is none. */}
      <input
        {...{ name: 'website', className: 'trap', tabIndex: -1, autoComplete: 'off', 'aria-hidden': true }}
        value={website}
        onChange={({ target }) => setWebsite(target.value)}
      />
      <small id={`${id}-words`} className="soft">
        {hint}
      </small>
      <p role="status">{said}</p>
    </form>
  );
};
