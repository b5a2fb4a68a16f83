import type { Strapi } from './strapi';

/** A mistake of ours, which nobody may take for a provider's trouble. */
export class CalledInTransaction extends Error {
  override readonly name = 'CalledInTransaction';
}

/**
 * Hands out a provider whose every method throws while a database transaction is open: the network is slow and
 * cannot be rolled back. Optional methods stay absent, since their presence is the capability. `local` ones ask nobody
 * outside, and may be called anywhere.
 */
export const guarded = <Provider extends object>(
  strapi: Strapi,
  provider: Provider,
  local: readonly string[] = [],
): Provider =>
  new Proxy(provider, {
    get(target, name, receiver) {
      const member = Reflect.get(target, name, receiver) as unknown;
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        if (!local.includes(String(name)) && strapi.db.inTransaction()) {
          throw new CalledInTransaction(`The provider's "${String(name)}" was called inside a database transaction.`);
        }
        return (member as (...args: unknown[]) => unknown).apply(target, args);
      };
    },
  });
