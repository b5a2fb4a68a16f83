import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { isMissing } from '../shop/client';
import { useWords } from '../words';

interface Props {
  readonly title: string;
  /** Of the page, where its heading says something else or stands elsewhere. */
  readonly heading?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its title in the tab, its heading with the focus, so that a screen reader hears where it is. */
export const Page = ({ title, heading, children }: Props) => {
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Lantern Lane' ? title : `${title} · Lantern Lane`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.closest('a, main')) {
      top.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <>
      {heading !== null && (
        <h1 ref={top} tabIndex={-1}>
          {heading ?? title}
        </h1>
      )}
      {children}
    </>
  );
};

/** A word in the middle of an otherwise empty page. */
export const Notice = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => {
  const { words } = useWords();
  return (
    <div className="notice-page">
      <Page title={title}>
        {children}
        <p>
          <Link className="button" to="/">
            {words.backToShop}
          </Link>
        </p>
      </Page>
    </div>
  );
};

export const NotFound = () => {
  const { words } = useWords();
  return (
    <Notice title={words.notHere}>
      <p className="soft">{words.notHereText}</p>
    </Notice>
  );
};

/** What a page shows while it waits, or when the shop refused. */
export const Waiting = ({ error }: { readonly error: unknown }) => {
  const { words } = useWords();
  if (!error) return <p className="waiting">{words.loading}</p>;
  if (isMissing(error)) return <NotFound />;
  return (
    <Notice title={words.sorry}>
      <p className="soft">{error instanceof Error ? error.message : words.unreachable}</p>
    </Notice>
  );
};
