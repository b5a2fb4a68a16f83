import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { useState } from 'react';

interface Refused {
  readonly number: string;
  readonly reason: string;
}

/** Does one thing with each order, one after the other: an order that is refused stops none of the others. */
export const useEach = (numbers: readonly string[], act: (number: string) => Promise<unknown>) => {
  const { _unstableFormatAPIError: reasonOf } = useAPIErrorHandler();
  const [state, setState] = useState<'waiting' | 'running' | 'ended'>('waiting');
  const [count, setCount] = useState(0);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const start = async () => {
    setState('running');
    for (const number of numbers) {
      try {
        await act(number);
      } catch (error) {
        const reason = reasonOf(error as Parameters<typeof reasonOf>[0]);
        setRefused((before) => [...before, { number, reason }]);
      }
      setCount((before) => before + 1);
    }
    setState('ended');
  };
  const reset = () => {
    setState('waiting');
    setCount(0);
    setRefused([]);
  };
  return { state, count, refused, start, reset };
};
