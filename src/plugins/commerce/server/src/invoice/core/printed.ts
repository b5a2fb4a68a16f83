import type { Buyer, InvoiceContent, InvoiceKind } from './content';

/** All that a document is printed from: what was written down when it was issued, and nothing else. */
export interface Printed {
  readonly kind: InvoiceKind;
  readonly number: string;
  readonly issuedOn: string;
  /** Epoch ms. */
  readonly issuedAt: number;
  readonly currency: string;
  readonly locale: string;
  readonly content: InvoiceContent;
  /** Null: erased. */
  readonly buyer: Buyer | null;
  /** A data URL. */
  readonly logo: string | undefined;
}

/** `invoice-2026-00001.pdf`; whatever else a number's format holds is no part of a file's name. */
export const fileName = ({ kind, number }: Pick<Printed, 'kind' | 'number'>): string =>
  `${kind}-${number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.pdf`;
