import { useEffect, useMemo, useState } from 'react';
import type { ChoiceView } from '../../../server/src/promotion/contract';
import { countryCodes } from '../shipping/countries';
import { useCountryNames } from '../shipping/use-places-text';
import { useCommerceChoicesQuery } from './promotions-api';

const pause = 250;

/** What was last typed, once nothing more is. */
const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

const useCountries = (): readonly ChoiceView[] => {
  const nameOf = useCountryNames();
  return useMemo(
    () =>
      countryCodes
        .map((value) => ({ value, label: nameOf(value) }))
        .sort((one, other) => one.label.localeCompare(other.label)),
    [nameOf],
  );
};

/** What a setting of this kind may name, and the names of what it names already. `text`: what is typed to find it. */
export const useChoices = (kind: string, text: string, values: readonly string[]) => {
  const countries = useCountries();
  const isCountry = kind === 'country';
  const query = { kind, q: useSettled(text), values: values.join(',') };
  const { data } = useCommerceChoicesQuery(query, { skip: isCountry });
  const choices = isCountry ? countries : (data ?? []);
  return {
    choices: choices.filter(({ value }) => !values.includes(value)),
    nameOf: (value: string): string => choices.find((choice) => choice.value === value)?.label ?? value,
  };
};
