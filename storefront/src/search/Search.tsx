import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useWords } from '../words';
import { Ways } from './Ways';
import { useSuggestions } from './use-suggestions';

/** A combobox: arrows walk through what is suggested, Enter goes there or looks for what is typed, Escape closes it. */
export const Search = () => {
  const { words } = useWords();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const asked = query.get('q') ?? '';
  const [text, setText] = useState(asked);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const ways = useSuggestions(typed);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => setChosen(-1), [ways]);

  const close = () => setTyped('');
  const go = (to: string) => {
    close();
    navigate(to);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const way = ways[chosen];
    if (way) go(way.to);
    else if (text.trim()) go(`/all?${new URLSearchParams({ q: text.trim() })}`);
  };
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && ways.length) close();
    else if (!step || !ways.length) return;
    // One place more than there are ways: the field itself.
    else setChosen(((chosen + 1 + step + ways.length + 1) % (ways.length + 1)) - 1);
    event.preventDefault();
  };
  return (
    <form
      className="search"
      role="search"
      onSubmit={submit}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || close()}
    >
      <input
        type="search"
        role="combobox"
        aria-label={words.search}
        aria-expanded={ways.length > 0}
        aria-controls="ways"
        aria-activedescendant={chosen < 0 ? undefined : `way-${chosen}`}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={words.search}
        value={text}
        maxLength={100}
        onKeyDown={walk}
        onChange={({ target }) => {
          setText(target.value);
          setTyped(target.value);
        }}
      />
      <Ways ways={ways} chosen={chosen} go={go} />
    </form>
  );
};
