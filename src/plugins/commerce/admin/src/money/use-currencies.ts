import { useState } from 'react';
import { useStoreCurrency } from '../store/store-currency';

/** The currencies an entry is priced in: those it has prices in, those just added, at the least the shop's own. */
export const useCurrencies = (priced: readonly string[], preferred: string | undefined) => {
  const own = useStoreCurrency();
  const [added, setAdded] = useState<readonly string[]>([]);
  const home = preferred ?? own;
  const shown = [...new Set([...(priced.includes(home) || !priced.length ? [home] : []), ...priced, ...added])];
  return {
    currencies: shown,
    addCurrency: (code: string) => setAdded([...added, code]),
    removeCurrency: (code: string) => setAdded(added.filter((each) => each !== code)),
  };
};
