import type { Import, Source } from './source';

/** Who may import whom: only from a line above. Neighbours on one line do not import each other. */
export const layers: readonly (readonly string[])[] = [
  ['platform', 'money', 'format'],
  ['jobs'],
  ['customer', 'catalog'],
  ['search', 'mail', 'stock', 'pricing'],
  ['tax', 'promotion', 'shipping', 'gift-card'],
  ['cart', 'payment'],
  ['order'],
  ['fulfillment', 'invoice'],
  ['checkout'],
  ['seller', 'contact', 'report', 'webhook', 'notification'],
  ['marketing'],
  ['campaign'],
  ['mailchimp', 'reminder'],
];

export const layerOf = (slice: string): number => layers.findIndex((line) => line.includes(slice));

export const isTest = ({ file }: Source): boolean => /\.(test|contract)\.tsx?$/.test(file);

/** `order` of `order/core/order-status`; files beside the slices (`config`, `events`, `index`) and above them are of none. */
export const sliceOf = (file: string): string | undefined => {
  const [first = '', ...rest] = file.split('/');
  if (first === '..') return undefined;
  return rest.length || layerOf(first) >= 0 ? first : undefined;
};

/** Below the slice: `core/order-status`, `store`; empty for the front door. */
export const partOf = (file: string): string =>
  file
    .split('/')
    .slice(1)
    .join('/')
    .replace(/\.tsx?$/, '')
    .replace(/(^|\/)index$/, '');

/** Slices that only compute. */
const pure: readonly string[] = ['money', 'format', 'pricing'];

export const isPure = (file: string): boolean => {
  const slice = sliceOf(file);
  return pure.includes(slice ?? '') || (slice !== undefined && /^core(\/|$)/.test(partOf(file)));
};

export const isStore = (file: string): boolean =>
  sliceOf(file) === 'platform' || /^store(\/|$)/.test(partOf(file)) || /\/store(\.ts$|\/)/.test(file);

export interface Edge {
  readonly source: Source;
  readonly taken: Import;
  readonly from: string;
  readonly to: string;
  /** What is imported of `to`: '' for its front door. */
  readonly part: string;
}

/** Imports from one slice into another. */
export const edges = (sources: readonly Source[]): Edge[] =>
  sources.flatMap((source) =>
    source.imports.flatMap((taken) => {
      const from = sliceOf(source.file);
      const to = taken.target === undefined ? undefined : sliceOf(taken.target);
      if (from === undefined || to === undefined || from === to) return [];
      return [{ source, taken, from, to, part: partOf(taken.target as string) }];
    }),
  );

export const said = ({ source, taken }: Pick<Edge, 'source' | 'taken'>): string =>
  `${source.file} imports ${taken.specifier}`;
