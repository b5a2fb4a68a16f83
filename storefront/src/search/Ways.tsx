import { Picture } from '../catalog/Picture';
import { useWords } from '../words';
import type { Way } from './use-suggestions';

interface Props {
  readonly ways: readonly Way[];
  readonly chosen: number;
  readonly go: (to: string) => void;
}

export const Ways = ({ ways, chosen, go }: Props) => {
  const { words, money } = useWords();
  return (
    <ul id="ways" className="ways" role="listbox" aria-label={words.suggestions} hidden={!ways.length}>
      {ways.map(({ to, text, product }, place) => (
        <li
          key={to}
          id={`way-${place}`}
          role="option"
          aria-selected={place === chosen}
          // Before the field loses its focus, and this list with it.
          onMouseDown={(event) => {
            event.preventDefault();
            go(to);
          }}
        >
          {product && <Picture image={product.image} alt="" width={40} />}
          <span>{text}</span>
          {product && <span className="soft">{money(product.price.min, product.currency)}</span>}
        </li>
      ))}
    </ul>
  );
};
