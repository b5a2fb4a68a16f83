import type { Image, Order } from 'strapi-plugin-headless-commerce/client';
import { TotalsList } from '../cart/TotalsList';
import { Picture } from '../catalog/Picture';
import { useWords } from '../words';

export const OrderLines = ({ order }: { readonly order: Order }) => {
  const { words, money } = useWords();
  return (
    <>
      <ul className="lines">
        {order.lines.map(({ id, image, title, variant, quantity, subtotal }) => (
          <li key={id}>
            <Picture image={image as Image | null} alt="" width={160} />
            <div className="line-text">
              <strong>{title}</strong>
              {variant && <span className="soft">{variant}</span>}
              <span>{quantity} ×</span>
            </div>
            <div className="line-price">{money(subtotal, order.currency)}</div>
          </li>
        ))}
      </ul>
      <TotalsList cart={order} />
      {order.paidByGiftCards > 0 && (
        <p className="soft">
          {words.giftCards}: −{money(order.paidByGiftCards, order.currency)}
        </p>
      )}
    </>
  );
};
