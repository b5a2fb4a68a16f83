import type { Feature } from './feature';
import type { Strapi } from './strapi';

const anchor = 'strapi::cors';
const nameOf = (entry: unknown): unknown => (typeof entry === 'string' ? entry : (entry as { name?: unknown })?.name);

/** The early middlewares as Strapi registers them: `plugin::commerce.<name>`. */
export const middlewaresOf = (features: readonly Feature[]) =>
  Object.fromEntries(
    features.flatMap(({ early }) =>
      Object.entries(early ?? {}).map(([name, make]) => [
        name,
        (_config: unknown, { strapi }: { strapi: Strapi }) => make(strapi),
      ]),
    ),
  );

/**
 * Puts them behind CORS in the shop's own list, and in any case before the body parser, unless the shop has placed them
 * itself: what has read the body leaves nothing to verify a signature over.
 */
export const answerEarly = (strapi: Strapi, features: readonly Feature[]): void => {
  const listed = strapi.config.get('middlewares') as unknown[];
  const names = features
    .flatMap(({ early }) => Object.keys(early ?? {}).map((name) => `plugin::commerce.${name}`))
    .filter((name) => !listed.some((entry) => nameOf(entry) === name));
  const at = (name: string) => listed.findIndex((entry) => nameOf(entry) === name);
  const parser = at('strapi::body');
  const place = parser < 0 ? at(anchor) + 1 : Math.min(at(anchor) + 1, parser);
  strapi.config.set('middlewares', [...listed.slice(0, place), ...names, ...listed.slice(place)]);
};
