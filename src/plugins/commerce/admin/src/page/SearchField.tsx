import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useWording } from '../wording';

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  onSearch(text: string): void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A list's search; `/` jumps into it. */
export const SearchField = ({ label, text, onSearch }: SearchFieldProps) => {
  const say = useWording();
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', jump);
    return () => document.removeEventListener('keydown', jump);
  }, []);
  return (
    <Box width="32rem" maxWidth="100%">
      <SearchForm
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <Searchbar
          ref={input}
          name="q"
          size="S"
          value={typed}
          placeholder={label}
          clearLabel={say('orders.clear')}
          onChange={(event) => setTyped(event.target.value)}
          onClear={() => {
            setTyped('');
            onSearch('');
          }}
        >
          {label}
        </Searchbar>
      </SearchForm>
    </Box>
  );
};
