import type { DraftBody, DraftView } from '../../../server/src/order/draft-contract';
import type { Typed } from '../catalog/value';

export interface FormLine {
  /** Tells the rows of the form apart. */
  readonly key: number;
  readonly sku: string;
  readonly quantity: Typed | undefined;
}

/** A draft order while it is being filled in. */
export interface DraftForm {
  readonly lines: readonly FormLine[];
  readonly email: string;
  readonly name: string;
  readonly line1: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly shippingOption: string | null;
  readonly note: string;
}

export const newDraft = (country: string): DraftForm => ({
  ...{ lines: [{ key: 0, sku: '', quantity: 1 }], email: '', name: '', line1: '', postalCode: '', city: '', country },
  ...{ shippingOption: null, note: '' },
});

export const formOf = (cart: Exclude<DraftView['cart'], { status: 'ordered' }>): DraftForm => ({
  lines: cart.lines.map(({ sku, quantity }, key) => ({ key, sku, quantity })),
  email: cart.email ?? '',
  name: cart.shippingAddress?.name ?? '',
  line1: cart.shippingAddress?.line1 ?? '',
  postalCode: cart.shippingAddress?.postalCode ?? '',
  city: cart.shippingAddress?.city ?? '',
  country: cart.shippingAddress?.country ?? '',
  shippingOption: cart.shippingOption,
  note: cart.note ?? '',
});

export const withNewLine = (lines: readonly FormLine[]): readonly FormLine[] => [
  ...lines,
  { key: Math.max(-1, ...lines.map(({ key }) => key)) + 1, sku: '', quantity: 1 },
];

/** Something is sold, and of each a whole number. */
export const isReady = ({ lines }: DraftForm): boolean =>
  lines.length > 0 &&
  lines.every(({ sku, quantity }) => sku.trim() && Number.isSafeInteger(quantity) && Number(quantity) > 0);

/** As the server is asked: an address once any of it is filled in. */
export const bodyOf = ({ lines, email, shippingOption, note, ...place }: DraftForm): DraftBody => {
  const { name, line1, postalCode, city, country } = place;
  const address = { name, line1, city, postalCode: postalCode || null, country };
  return {
    lines: lines.map(({ sku, quantity }) => ({ sku: sku.trim(), quantity: Number(quantity) })),
    email: email.trim() || null,
    shippingAddress:
      country && (name || line1 || city) ? { ...address, company: null, line2: null, state: null, phone: null } : null,
    shippingOption,
    note: note.trim() || null,
  };
};
