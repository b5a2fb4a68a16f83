import type { Imprint } from '../../mail';

/** Whom the shop's customers buy from; empty where it is not set. */
export interface Seller {
  readonly company: string;
  readonly line1: string;
  readonly line2: string;
  readonly postalCode: string;
  readonly city: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly register: string;
  readonly vatId: string;
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');

/** The shop's legal data as it stands below its mails. */
export const imprintOf = (seller: Seller): Imprint => {
  const { company, line1, line2, postalCode, city, email, phone, website, register, vatId } = seller;
  const lines = [
    joined(company, line1, line2, [postalCode, city].filter(Boolean).join(' ')),
    joined(email, phone, website),
    joined(register, vatId),
  ];
  return { name: company, footer: lines.filter(Boolean).join('\n') };
};
