import type { Order } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';

export const Parcels = ({ order }: { readonly order: Order }) => {
  const { words } = useWords();
  return (
    <ul className="files">
      {order.fulfillments
        .filter(({ tracking, trackingUrl }) => tracking ?? trackingUrl)
        .map(({ carrier, tracking, trackingUrl }) => (
          <li key={`${carrier} ${tracking}`}>
            {[carrier, tracking].filter(Boolean).join(' ')}
            {trackingUrl && (
              <a href={trackingUrl} rel="noreferrer" target="_blank">
                {words.track}
              </a>
            )}
          </li>
        ))}
    </ul>
  );
};
