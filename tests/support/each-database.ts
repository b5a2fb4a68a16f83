import type { DatabaseKind } from './databases';
import { type Shop, startShop } from './shop';
import type { Environment } from './server-environment';

/**
 * The same stories on both databases, one shop each: `onEachDatabase('a guest buys', (shop) => { test(…) })`.
 * `shop()` answers inside tests and hooks only.
 */
export const onEachDatabase = (
  title: string,
  stories: (shop: () => Shop, kind: DatabaseKind) => void,
  env: Environment | (() => Environment) = {},
): void => {
  describe.each<DatabaseKind>(['sqlite', 'postgres'])(`${title} (%s)`, (kind) => {
    let shop: Shop | undefined;
    beforeAll(async () => {
      shop = await startShop({ database: kind, env: typeof env === 'function' ? env() : env });
    });
    afterAll(() => shop?.stop());
    stories(() => {
      if (!shop) throw new Error('The shop is open inside tests and hooks only.');
      return shop;
    }, kind);
  });
};
