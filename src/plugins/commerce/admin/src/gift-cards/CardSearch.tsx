import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useState } from 'react';
import { useWording } from '../wording';

interface CardSearchProps {
  readonly q: string;
  look(q: string): void;
}

/** Its holder reads out the end of the code; nobody needs the whole of it to be found. */
export const CardSearch = ({ q, look }: CardSearchProps) => {
  const say = useWording();
  const [typed, setTyped] = useState(q);
  return (
    <Box width="32rem" maxWidth="100%">
      <SearchForm
        onSubmit={(event) => {
          event.preventDefault();
          look(typed.trim());
        }}
      >
        <Searchbar
          name="q"
          size="S"
          value={typed}
          placeholder={say('gift-cards.search')}
          clearLabel={say('gift-cards.clear')}
          onChange={(event) => setTyped(event.target.value)}
          onClear={() => {
            setTyped('');
            look('');
          }}
        >
          {say('gift-cards.search')}
        </Searchbar>
      </SearchForm>
    </Box>
  );
};
