import { useCallback, useRef } from 'react';
import type { ContentField } from './content-field';

/**
 * Edits a value that the form holds. Two edits in one moment build on each other, and the editing function never
 * changes, so that rows of a long table need not be drawn again.
 */
export const useEdited = <Value>(
  { name, onChange }: Pick<ContentField, 'name' | 'onChange'>,
  value: Value,
  isBlank: (value: Value) => boolean,
): ((change: (value: Value) => Value) => void) => {
  const latest = useRef(value);
  latest.current = value;
  const send = useRef(onChange);
  send.current = onChange;
  const blank = useRef(isBlank);
  return useCallback(
    (change) => {
      latest.current = change(latest.current);
      const stored = blank.current(latest.current) ? null : latest.current;
      send.current({ target: { name, type: 'json', value: stored } });
    },
    [name],
  );
};
