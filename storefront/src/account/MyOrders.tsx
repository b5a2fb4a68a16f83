import { Link } from 'react-router-dom';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';

export const MyOrders = () => {
  const { words, money, date } = useWords();
  const { data } = useAnswer('orders', (signal) => shop.orders({ pageSize: 50 }, { signal }));
  const { data: customer } = useAnswer('customer', (signal) => shop.customer({}, { signal }));
  if (!data) return <p className="waiting">{words.loading}</p>;
  return (
    <>
      {customer && !customer.emailConfirmed && <p className="soft">{words.confirmFirst}</p>}
      {data.data.length === 0 && <p>{words.noOrders}</p>}
      <ul className="rows">
        {data.data.map(({ number, createdAt, status, total, currency }) => (
          <li key={number}>
            <Link to={`/orders/${encodeURIComponent(number)}`}>{words.order(number)}</Link>
            <span className="soft">{date(createdAt)}</span>
            <span className={`badge ${status}`}>{words.statuses[status]}</span>
            <span>{money(total, currency)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
