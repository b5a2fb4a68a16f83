import { Box, Searchbar, SearchForm } from '@strapi/design-system';
import { useState } from 'react';
import { useWording } from '../wording';

export const CustomerSearch = ({ q, look }: { readonly q: string; look(q: string): void }) => {
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
          placeholder={say('customers.search')}
          clearLabel={say('customers.clear')}
          onChange={(event) => setTyped(event.target.value)}
          onClear={() => {
            setTyped('');
            look('');
          }}
        >
          {say('customers.search')}
        </Searchbar>
      </SearchForm>
    </Box>
  );
};
