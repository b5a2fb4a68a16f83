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

/** Puts them behind CORS in the shop's own list, unless the shop has placed them itself. */
export const answerEarly = (strapi: Strapi, features: readonly Feature[]): void => {
  const listed = strapi.config.get('middlewares') as unknown[];
  const names = features
    .flatMap(({ early }) => Object.keys(early ?? {}).map((name) => `plugin::commerce.${name}`))
    .filter((name) => !listed.some((entry) => nameOf(entry) === name));
  const place = listed.findIndex((entry) => nameOf(entry) === anchor) + 1;
  strapi.config.set('middlewares', [...listed.slice(0, place), ...names, ...listed.slice(place)]);
};
