import type { Endpoint } from './endpoint';

export interface Matched {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the endpoint a path below `base` is of, without Strapi's router; undefined leaves it to the router. */
export const matchPath = (base: string, endpoints: readonly Endpoint[]) => {
  const shapes = endpoints.map((endpoint) => ({
    endpoint,
    pattern: new RegExp(`^${base}${endpoint.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }));
  return (path: string): Matched | undefined => {
    for (const { endpoint, pattern } of shapes) {
      const found = pattern.exec(path);
      if (!found) continue;
      try {
        const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
        return { endpoint, params: Object.fromEntries(params) };
      } catch {
        return undefined;
      }
    }
    return undefined;
  };
};
