import { type FormEvent, useState } from 'react';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { Field } from '../checkout/Field';
import { Page } from '../layout/Page';
import { isSignedIn, shop } from '../shop/client';
import { useWords } from '../words';

/** Signing in, or up: the user name is the e-mail address, as customers of shops expect. */
export const SignIn = ({ onSignedIn }: { readonly onSignedIn: () => Promise<void> }) => {
  const { words } = useWords();
  const [isNew, setNew] = useState(false);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setSaid('');
    const address = email.trim();
    try {
      if (isNew) await shop.signUp({ username: address, email: address, password });
      else await shop.signIn({ identifier: address, password });
      if (isSignedIn()) return await onSignedIn();
      setNew(false);
      setSaid(words.signedUp);
    } catch (error) {
      setSaid(error instanceof ShopError ? error.message : words.unreachable);
    } finally {
      setBusy(false);
    }
  };
  const title = isNew ? words.signUp : words.signIn;
  return (
    <div className="narrow">
      <Page title={title}>
        <form className="fields" onSubmit={submit}>
          <Field label={words.email} value={email} change={setEmail} type="email" autoComplete="email" required wide />
          <Field
            label={words.password}
            value={password}
            change={setPassword}
            type="password"
            autoComplete={isNew ? 'new-password' : 'current-password'}
            minLength={6}
            hint={isNew ? words.passwordHint : undefined}
            required
            wide
          />
          <p className="wide" role="alert">
            {said}
          </p>
          <button className="button wide" disabled={isBusy}>
            {title}
          </button>
        </form>
        <p>
          {isNew ? words.haveAccount : words.noAccount}{' '}
          <button type="button" className="plain" onClick={() => setNew(!isNew)}>
            {isNew ? words.signIn : words.signUp}
          </button>
        </p>
      </Page>
    </div>
  );
};
