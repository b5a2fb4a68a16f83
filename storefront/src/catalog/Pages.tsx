import { Link, useSearchParams } from 'react-router-dom';
import { useWords } from '../words';

interface Props {
  readonly page: number;
  readonly pageCount: number;
}

/** The way to the pages before and after, with everything else as it is asked for. */
export const Pages = ({ page, pageCount }: Props) => {
  const { words } = useWords();
  const [query] = useSearchParams();
  const to = (next: number) => `?${new URLSearchParams({ ...Object.fromEntries(query), page: String(next) })}`;
  if (pageCount < 2) return null;
  return (
    <nav className="pages" aria-label={words.pages}>
      {page > 1 && <Link to={to(page - 1)}>{words.previous}</Link>}
      <span>{words.pageOf(page, pageCount)}</span>
      {page < pageCount && <Link to={to(page + 1)}>{words.next}</Link>}
    </nav>
  );
};
