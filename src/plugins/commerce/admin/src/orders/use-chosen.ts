import { useEffect, useState } from 'react';

const nothing: ReadonlySet<string> = new Set();

/** The rows that are ticked. Another question (`about`) is another table: nothing of the former stays ticked unseen. */
export const useChosen = (about: string) => {
  const [chosen, setChosen] = useState(nothing);
  useEffect(() => setChosen(nothing), [about]);
  return {
    chosen,
    choose: (keys: readonly string[], ticked: boolean) =>
      setChosen((before) => {
        const next = new Set(before);
        for (const key of keys) {
          if (ticked) next.add(key);
          else next.delete(key);
        }
        return next;
      }),
    none: () => setChosen(nothing),
  };
};
