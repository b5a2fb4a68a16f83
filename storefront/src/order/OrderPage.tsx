import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import type { Order } from 'strapi-plugin-headless-commerce/client';
import { Page, Waiting } from '../layout/Page';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';
import { Documents } from './Documents';
import { Downloads } from './Downloads';
import { GiftCards } from './GiftCards';
import { OrderLines } from './OrderLines';
import { Parcels } from './Parcels';
import { Place } from './Place';

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Whole = ({ order }: { readonly order: Order }) => {
  const { words, date } = useWords();
  const { statuses } = words;
  const isOver = order.status === 'cancelled';
  return (
    <>
      <p className="soft">{words.orderOf(date(order.createdAt))}</p>
      <p className="statuses">
        <span className={`badge ${order.status}`}>{statuses[order.status]}</span>
        {!isOver && <span className="badge">{statuses[order.paymentStatus]}</span>}
        {!isOver && <span className="badge">{statuses[order.fulfillmentStatus]}</span>}
      </p>
      {order.downloads.length > 0 && (
        <Section title={words.downloads}>
          <Downloads downloads={order.downloads} />
        </Section>
      )}
      {order.status === 'completed' && <GiftCards number={order.number} />}
      {order.fulfillments.some(({ tracking, trackingUrl }) => tracking ?? trackingUrl) && (
        <Section title={words.parcels}>
          <Parcels order={order} />
        </Section>
      )}
      <Section title={words.summary}>
        <OrderLines order={order} />
      </Section>
      <div className="columns">
        {order.shippingAddress && <Place title={words.deliverTo} address={order.shippingAddress} />}
        {order.billingAddress && <Place title={words.billTo} address={order.billingAddress} />}
      </div>
      {order.invoices && order.invoices.length > 0 && (
        <Section title={words.invoices}>
          <Documents order={order.number} links={order.invoices} currency={order.currency} />
        </Section>
      )}
    </>
  );
};

/** An order, for whoever holds its link or owns it; right after buying, with thanks. */
const OrderPage = ({ thanks = false }: { readonly thanks?: boolean }) => {
  const { words } = useWords();
  const { number = '' } = useParams();
  const { text } = (useLocation().state ?? {}) as { text?: string };
  const { data, error } = useAnswer(number, (signal) => shop.order({ number }, { signal }));
  if (!data) return <Waiting error={error} />;
  return (
    <div className="narrow order">
      <Page title={thanks ? words.thanks : words.order(number)}>
        {thanks && <p className="lead">{words.thanksText(number, data.email)}</p>}
        {text && <p className="notice good">{text}</p>}
        <Whole order={data} />
      </Page>
    </div>
  );
};
export default OrderPage;
