import { Downloads } from '../order/Downloads';
import { shop } from '../shop/client';
import { useAnswer } from '../shop/use-answer';
import { useWords } from '../words';

/** Of the latest orders: lists of orders do not tell what there is to download, so each is asked. */
const latest = async (signal: AbortSignal) => {
  const { data } = await shop.orders({ pageSize: 20 }, { signal });
  const paid = data.filter(({ status }) => status === 'completed');
  const orders = await Promise.all(paid.map(({ number }) => shop.order({ number }, { signal })));
  return orders.flatMap(({ downloads }) => downloads);
};

export const MyDownloads = () => {
  const { words } = useWords();
  const { data } = useAnswer('downloads', latest);
  if (!data) return <p className="waiting">{words.loading}</p>;
  return data.length ? <Downloads downloads={data} /> : <p>{words.noDownloads}</p>;
};
