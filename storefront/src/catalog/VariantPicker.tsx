import type { CatalogProduct } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';
import { type Chosen, offerFor } from './variants';

interface Props {
  readonly product: CatalogProduct;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

/** One group of radio buttons for each option; what cannot be had with the rest stays choosable, and says so. */
export const VariantPicker = ({ product, chosen, choose }: Props) => {
  const { words } = useWords();
  return product.options.map(({ name, values }) => (
    <fieldset key={name} className="choices">
      <legend>
        {name}: <span className="soft">{chosen[name]}</span>
      </legend>
      {values.map((value) => {
        const available = offerFor(product, { ...chosen, [name]: value })?.available;
        return (
          <label
            key={value}
            className={available ? 'choice' : 'choice gone'}
            title={available ? undefined : words.soldOut}
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen[name] === value}
              onChange={() => choose({ ...chosen, [name]: value })}
            />
            <span>{value}</span>
          </label>
        );
      })}
    </fieldset>
  ));
};
