import type { Rule } from './rule';
import { edges, isPure, isTest, layerOf, partOf, said, sliceOf } from './layers';
import type { Import, Source } from './source';

const known: Rule = {
  title: 'every folder is one of the trade’s words',
  violations: (sources) =>
    sources.flatMap(({ file }) => {
      const slice = sliceOf(file);
      return slice === undefined || layerOf(slice) >= 0 ? [] : [`${file} is in no known slice`];
    }),
  broken: { 'stuff/thing.ts': '' },
};

const upward: Rule = {
  title: 'slices import only upward in the list, never a neighbour',
  violations: (sources) =>
    edges(sources)
      .filter(({ from, to }) => layerOf(to) >= layerOf(from))
      .map(said),
  broken: { 'cart/store.ts': "import { openOrder } from '../order';", 'order/index.ts': '' },
};

const frontDoor: Rule = {
  title: 'slices import each other through the front door; core may read the core of a slice before it',
  violations: (sources) =>
    edges(sources)
      .filter(({ source, to, part }) => {
        if (to === 'platform' || part === '') return false;
        return !(isPure(source.file) && /^core\//.test(part));
      })
      .map(said),
  broken: { 'order/store.ts': "import { cartRow } from '../cart/store';" },
};

/** zod is pure; Strapi's utilities are where its one copy comes from. */
const isZod = ({ specifier, names }: Import): boolean =>
  specifier === '@strapi/utils' && names.every((name) => name === 'z');

/** The same text gives the same hash: nothing is asked of the world. */
const isHash = ({ specifier, names }: Import): boolean =>
  specifier === 'node:crypto' && names.every((name) => name === 'createHash' || name === 'createHmac');

const purePackage = /^(dinero\.js|jsvat-next|zod)(\/|$)/;

const isPureImport = (source: Source, taken: Import): boolean => {
  if (taken.target === undefined) return isZod(taken) || isHash(taken) || purePackage.test(taken.specifier);
  if (taken.typeOnly) return true;
  return isPure(taken.target);
};

const pureCore: Rule = {
  title: 'core imports only core, money and pricing (of the rest, types)',
  violations: (sources) =>
    sources
      .filter((source) => isPure(source.file) && !isTest(source))
      .flatMap((source) =>
        source.imports.filter((taken) => !isPureImport(source, taken)).map((taken) => said({ source, taken })),
      ),
  broken: { 'order/core/order-status.ts': "import { orderRow } from '../store';" },
};

/** What each kind of file in a slice must not import of its own slice: it would skip a floor. */
const floors: readonly { readonly part: RegExp; readonly never: RegExp }[] = [
  { part: /^store(\/|$)/, never: /^(actions|endpoints|graphql|listeners|feature|contract|providers)(\/|$)/ },
  { part: /^contract$/, never: /^(actions|endpoints|graphql|listeners|feature|store|providers)(\/|$)/ },
  { part: /^(endpoints|graphql)$/, never: /^(store|schemas|listeners|feature|providers)(\/|$)/ },
  { part: /^listeners$/, never: /^(store|schemas|endpoints|graphql|feature|providers)(\/|$)/ },
  { part: /^actions\//, never: /^(endpoints|graphql|listeners|feature)(\/|$)/ },
  { part: /^providers\//, never: /^(actions|endpoints|graphql|listeners|feature|store)(\/|$)/ },
];

const noFloorSkipped: Rule = {
  title: 'endpoints and listeners call actions, actions call stores, nothing calls back up',
  violations: (sources) =>
    sources
      .filter((source) => !isTest(source))
      .flatMap((source) => {
        const floor = floors.find(({ part }) => part.test(partOf(source.file)));
        if (!floor || sliceOf(source.file) === 'platform') return [];
        return source.imports
          .filter(
            ({ target, typeOnly }) => target !== undefined && !typeOnly && sliceOf(target) === sliceOf(source.file),
          )
          .filter(({ target }) => floor.never.test(partOf(target as string)))
          .map((taken) => said({ source, taken }));
      }),
  broken: { 'cart/endpoints.ts': "import { cartByToken } from './store';" },
};

const featuresAtTheTop: Rule = {
  title: 'only the plugin’s index puts features together',
  violations: (sources) =>
    sources
      .filter(({ file }) => file !== 'index.ts')
      .flatMap((source) =>
        source.imports
          .filter(
            ({ target }) => target !== undefined && sliceOf(target) !== 'platform' && partOf(target) === 'feature',
          )
          .map((taken) => said({ source, taken })),
      ),
  broken: { 'order/actions/open-order.ts': "import { cart } from '../../cart/feature';" },
};

const doorOfOwnFiles: Rule = {
  title: 'a front door opens onto its own slice only (types aside)',
  violations: (sources) =>
    edges(sources)
      .filter(({ source, taken }) => partOf(source.file) === '' && !taken.typeOnly)
      .map(said),
  broken: { 'order/index.ts': "export { newToken } from '../platform/secrets';" },
};

export const importRules: readonly Rule[] = [
  known,
  upward,
  frontDoor,
  pureCore,
  noFloorSkipped,
  featuresAtTheTop,
  doorOfOwnFiles,
];
