type Later<T> = T | Promise<T>;

/**
 * Where the tokens of a visitor's cart and orders, and of their session, are kept. On a server it belongs to one visitor:
 * wrap the request's cookies, and make a client for each request.
 */
export interface ShopStorage {
  get(key: string): Later<string | null | undefined>;
  set(key: string, value: string): Later<unknown>;
  remove(key: string): Later<unknown>;
}

export const memoryStorage = (): ShopStorage => {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => kept.set(key, value),
    remove: (key) => kept.delete(key),
  };
};

/** The browser's, shared by all tabs. Undefined where there is none, or where the visitor's settings forbid it. */
const browsers = (): Storage | undefined => {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
};

export const browserStorage = (prefix = 'commerce.'): ShopStorage => {
  const storage = browsers();
  if (!storage?.getItem) return memoryStorage();
  return {
    get: (key) => storage.getItem(prefix + key),
    set: (key, value) => storage.setItem(prefix + key, value),
    remove: (key) => storage.removeItem(prefix + key),
  };
};
