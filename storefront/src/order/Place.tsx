import type { Address } from 'strapi-plugin-headless-commerce/client';
import { useWords } from '../words';

export const AddressLines = ({ address }: { readonly address: Address }) => {
  const { language } = useWords();
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(address.country);
  const { name, company, line1, line2, postalCode, city, state } = address;
  const lines = [name, company, line1, line2, [postalCode, city, state].filter(Boolean).join(' '), country];
  return <address>{lines.filter(Boolean).join('\n')}</address>;
};

export const Place = ({ title, address }: { readonly title: string; readonly address: Address }) => (
  <section>
    <h2>{title}</h2>
    <AddressLines address={address} />
  </section>
);
