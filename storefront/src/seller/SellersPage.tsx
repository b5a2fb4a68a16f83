import { Link, useSearchParams } from 'react-router-dom';
import { Pages } from '../catalog/Pages';
import { textOf } from '../catalog/variants';
import { Page, Waiting } from '../layout/Page';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';
import { Logo } from './Logo';

/** Everyone whose goods the shop sells. */
const SellersPage = () => {
  const { words } = useWords();
  const [query] = useSearchParams();
  const page = Math.max(1, Math.floor(Number(query.get('page')) || 1));
  const { data, error } = useAnswer(`sellers ${page}`, (signal) => shop.sellers({ page, pageSize: 24 }, { signal }));
  if (!data) return <Waiting error={error} />;
  return (
    <Page title={words.sellers}>
      <p className="lead">{words.sellersText}</p>
      <ul className="sellers">
        {data.data.map(({ slug, name, logo, description, count }) => (
          <li key={slug}>
            <Link to={`/sellers/${encodeURIComponent(slug)}`}>
              <Logo name={name} logo={logo} width={84} />
              <span>
                <strong>{name}</strong>
                <span className="excerpt">{textOf(description)[0]}</span>
                <span className="soft">{words.things(count)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Pages {...data.meta.pagination} />
    </Page>
  );
};
export default SellersPage;
