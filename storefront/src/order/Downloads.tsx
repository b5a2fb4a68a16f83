import type { Order } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';

export const Downloads = ({ downloads }: Pick<Order, 'downloads'>) => {
  const { words } = useWords();
  return (
    <ul className="files">
      {downloads.map(({ title, url, attemptsLeft }) => (
        <li key={url}>
          <a className="button quiet" href={url} download>
            {words.download(title)}
          </a>
          {attemptsLeft !== null && <span className="soft">{words.attemptsLeft(attemptsLeft)}</span>}
        </li>
      ))}
    </ul>
  );
};
