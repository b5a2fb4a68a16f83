import { CurrencySelect } from '../money/CurrencySelect';
import { useWording } from '../wording';

interface ListCurrencyProps {
  readonly currency: string;
  readonly fixed: boolean;
  pick(currency: string): void;
}

export const ListCurrency = ({ currency, fixed, pick }: ListCurrencyProps) => {
  const say = useWording();
  return (
    <CurrencySelect
      required
      label={say('price-list.currency')}
      hint={fixed ? say('price-list.currency-fixed') : undefined}
      disabled={fixed}
      currency={currency}
      pick={pick}
    />
  );
};
