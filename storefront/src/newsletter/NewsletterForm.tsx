import { useState } from 'react';
import { shop } from '../shop/client';
import { useWords } from '../words';
import { EmailForm } from './EmailForm';
import { useWording } from './use-wording';

/** Below every page. The words are asked for once somebody is about to agree to them. */
export const NewsletterForm = () => {
  const { words } = useWords();
  const [isUsed, setUsed] = useState(false);
  const wording = useWording(isUsed);
  return (
    <EmailForm
      label={words.newsletter}
      action={words.subscribe}
      hint={wording || words.newsletterHint}
      done={words.newsletterAsked}
      onUsed={() => setUsed(true)}
      send={(asked) => shop.subscribeToNewsletter({ ...asked, page: location.origin + location.pathname })}
    />
  );
};
