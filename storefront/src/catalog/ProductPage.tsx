import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { CatalogProduct } from 'strapi-plugin-headless-commerce/client';
import { ShopError } from 'strapi-plugin-headless-commerce/client';
import { useCart } from '../cart/CartProvider';
import { Page, Waiting } from '../layout/Page';
import { shop } from '../shop/client';
import { eventType } from '../shop/links';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';
import { BackInStock } from './BackInStock';
import { Gallery } from './Gallery';
import { Price } from './Price';
import { VariantPicker } from './VariantPicker';
import { offerFor, textOf } from './variants';

const Buy = ({ product, onAdded }: { readonly product: CatalogProduct; readonly onAdded: () => void }) => {
  const { words, money } = useWords();
  const { add } = useCart();
  const first = product.offers.find(({ available }) => available) ?? product.offers[0];
  const [chosen, setChosen] = useState(first?.options ?? {});
  const [isAdding, setAdding] = useState(false);
  const [refusal, setRefusal] = useState('');
  const offer = offerFor(product, chosen);
  const stock = !offer
    ? words.notMade
    : !offer.available
      ? words.soldOut
      : offer.digital
        ? words.digital
        : offer.stock !== null && offer.stock < 6
          ? words.fewLeft(offer.stock)
          : words.available;
  const submit = async () => {
    if (!offer) return;
    setAdding(true);
    setRefusal('');
    try {
      await add(offer.sku, 1);
      onAdded();
    } catch (error) {
      setRefusal(error instanceof ShopError ? error.message : words.unreachable);
    } finally {
      setAdding(false);
    }
  };
  return (
    <div className="product">
      <Gallery images={product.images} shown={offer?.image ?? null} title={product.title} />
      <div className="product-text">
        <Page title={product.title}>
          {product.soldBy && (
            <p className="sold-by">
              {words.soldBy}{' '}
              <Link to={`/sellers/${encodeURIComponent(product.soldBy.slug)}`}>{product.soldBy.name}</Link>
            </p>
          )}
          {offer && <Price amount={offer.price} compareAt={offer.compareAt} currency={product.currency} />}
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <VariantPicker product={product} chosen={chosen} choose={setChosen} />
            {offer?.quantityPrices.map(({ minQuantity, price }) => (
              <p className="soft" key={minQuantity}>
                {words.fromQuantity(minQuantity, money(price, product.currency))}
              </p>
            ))}
            <p className={offer?.available ? 'stock good' : 'stock'} aria-live="polite">
              {stock}
            </p>
            <button className="button wide" disabled={!offer?.available || isAdding}>
              {isAdding ? words.adding : words.addToCart}
            </button>
            {refusal && (
              <p className="notice" role="alert">
                {refusal}
              </p>
            )}
          </form>
          {offer && !offer.available && <BackInStock key={offer.sku} sku={offer.sku} />}
          <div className="description">
            {textOf(product.description).map((part) => (
              <p key={part}>{part}</p>
            ))}
          </div>
        </Page>
      </div>
    </div>
  );
};

interface Props {
  readonly event?: boolean;
  readonly onAdded: () => void;
}

export const ProductPage = ({ event = false, onAdded }: Props) => {
  const { slug = '' } = useParams();
  const { data, error } = useAnswer(`${event} ${slug}`, (signal) =>
    shop.catalogProduct({ slug, ...(event && { type: eventType }) }, { signal }),
  );
  if (!data || data.slug !== slug) return <Waiting error={error} />;
  return <Buy key={data.documentId} product={data} onAdded={onAdded} />;
};
