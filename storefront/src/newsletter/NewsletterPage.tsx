import { useEffect, useState } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { NotFound, Page } from '../layout/Page';
import { shop } from '../shop/client';
import { useWords } from '../words';

type Course = 'asking' | 'done' | 'over' | 'failed';

/**
 * Where a mail's link leads. To confirm, opening it is enough; leaving takes one click, so that no machine that looks at
 * links takes anybody off the list.
 */
const NewsletterPage = () => {
  const { words } = useWords();
  const { use } = useParams();
  const { token = 'none' } = (useLocation().state ?? {}) as { readonly token?: string };
  const [course, setCourse] = useState<Course>('asking');
  const leaves = use === 'unsubscribe';
  const ask = () => {
    const asked = leaves ? shop.unsubscribeFromNewsletter({ token }) : shop.confirmNewsletter({ token });
    return asked.then(
      () => setCourse('done'),
      (error: unknown) => setCourse(error instanceof ShopError && error.status < 500 ? 'over' : 'failed'),
    );
  };
  useEffect(() => {
    if (use === 'confirm') void ask();
  }, [use, token]);
  if (!leaves && use !== 'confirm') return <NotFound />;
  const text = {
    asking: leaves ? words.leaveNewsletter : words.loading,
    done: leaves ? words.leftNewsletter : words.newsletterConfirmed,
    over: words.newsletterLinkOver,
    failed: words.unreachable,
  }[course];
  return (
    <div className="narrow">
      <Page title={words.newsletter}>
        <p className="lead" role="status">
          {text}
        </p>
        {((leaves && course === 'asking') || course === 'failed') && (
          <button type="button" className="button" onClick={() => void ask()}>
            {leaves ? words.unsubscribe : words.askAgain}
          </button>
        )}
      </Page>
    </div>
  );
};
export default NewsletterPage;
