import { useCallback, useEffect, useState } from 'react';

export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly again: () => void;
}

/** Asks the shop whenever the key changes. What was answered last stays on the page until the next answer is there. */
export const useAnswer = <T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> => {
  const [answer, setAnswer] = useState<{ key: string; data?: T; error?: unknown }>({ key: '' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    ask(stop.signal).then(
      (data) => stop.signal.aborted || setAnswer({ key, data }),
      (error: unknown) => stop.signal.aborted || setAnswer({ key, error }),
    );
    return () => stop.abort();
    // `ask` is made anew by each drawing; what it asks is in the key.
  }, [key, turn]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  return { data: answer.data, error: answer.key === key ? answer.error : undefined, again };
};
