import type { Strapi } from './strapi';

/** One of Strapi's writes of a row, as its lifecycles tell it: in the writer's transaction, if there is one. */
export interface RowEvent<Noted extends object> {
  readonly params: { readonly data?: Readonly<Record<string, unknown>>; readonly where?: unknown };
  readonly result?: { readonly id: number } | null;
  /** What `before…` leaves for `after…` of the same write. */
  readonly state: Noted;
}

type Moment = `${'before' | 'after'}${'Create' | 'Update' | 'Delete'}${'' | 'Many'}`;

/** Hears of rows that Strapi writes itself. To be called in `bootstrap`; it is forgotten with its Strapi. */
export const hearRows = <Noted extends object>(
  strapi: Strapi,
  uid: string,
  hears: Partial<Record<Moment, (event: RowEvent<Noted>) => Promise<void>>>,
): void => {
  strapi.db.lifecycles.subscribe({ models: [uid], ...hears } as never);
};
