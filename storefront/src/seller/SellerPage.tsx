import { useParams } from 'react-router-dom';
import { Cards } from '../catalog/ProductCard';
import { Shelf } from '../catalog/Shelf';
import { textOf } from '../catalog/variants';
import { Page, Waiting } from '../layout/Page';
import { shop } from '../shop/client';
import { eventType } from '../shop/links';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';
import { Logo } from './Logo';

/** Who they are, and what they sell. */
const SellerPage = () => {
  const { words } = useWords();
  const { slug = '' } = useParams();
  const { data, error } = useAnswer(`seller ${slug}`, (signal) => shop.seller({ slug }, { signal }));
  const events = useAnswer(`events of ${slug}`, (signal) =>
    shop.catalogProducts({ type: eventType, seller: slug, pageSize: 4 }, { signal }),
  );
  if (!data || data.slug !== slug) return <Waiting error={error} />;
  const { name, logo, description, website } = data;
  return (
    <>
      <header className="seller">
        <Logo name={name} logo={logo} width={132} />
        <div>
          <Page title={name}>
            {textOf(description).map((part) => (
              <p key={part}>{part}</p>
            ))}
            {website && (
              <p>
                <a href={website} rel="noopener">
                  {new URL(website).host.replace(/^www\./, '')}
                </a>
              </p>
            )}
          </Page>
        </div>
      </header>
      <h2 className="seller-goods">{words.goodsOf(name)}</h2>
      <Shelf seller={slug} />
      {events.data && events.data.data.length > 0 && (
        <section aria-labelledby="seller-events">
          <h2 id="seller-events">{words.events}</h2>
          <Cards items={events.data.data} />
        </section>
      )}
    </>
  );
};
export default SellerPage;
