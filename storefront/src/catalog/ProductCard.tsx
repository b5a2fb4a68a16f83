import type { CatalogItem } from 'strapi-plugin-headless-commerce/client';
import { Link } from 'react-router-dom';
import { pageOf } from '../shop/links';
import { useWords } from '../words';
import { Picture } from './Picture';
import { Price } from './Price';

export const ProductCard = ({ item }: { readonly item: CatalogItem }) => {
  const { words } = useWords();
  return (
    <li className="card">
      <Link to={pageOf(item)}>
        <div className="card-picture">
          <Picture image={item.image} alt="" width={320} />
          {!item.available && <span className="badge">{words.soldOut}</span>}
          {item.available && item.price.compareAt !== null && <span className="badge sale">{words.sale}</span>}
        </div>
        <h3>{item.title}</h3>
        <Price
          amount={item.price.min}
          compareAt={item.price.compareAt}
          currency={item.currency}
          from={item.price.min < item.price.max}
        />
      </Link>
    </li>
  );
};

export const Cards = ({ items }: { readonly items: readonly CatalogItem[] }) => (
  <ul className="cards">
    {items.map((item) => (
      <ProductCard key={`${item.type} ${item.documentId}`} item={item} />
    ))}
  </ul>
);
