import type { Strapi } from '../../platform/strapi';
import { sources, type OfferSource } from '../sources';

/** A content type that sells, and which of its attributes say what. */
export interface SellableType {
  readonly uid: string;
  /** The custom field. */
  readonly field: string;
  readonly source: OfferSource;
  readonly draftAndPublish: boolean;
  readonly localized: boolean;
  readonly title: string | undefined;
  readonly slug: string | undefined;
  readonly images: string | undefined;
  readonly categories: string | undefined;
  readonly seller: string | undefined;
}

const prefix = 'plugin::commerce.';
const categoryUid = 'plugin::commerce.category';
const sellerUid = 'plugin::commerce.seller';

const sourceOf = (attribute: any): OfferSource | undefined =>
  attribute.customField?.startsWith(prefix) ? sources[attribute.customField.slice(prefix.length)] : undefined;

const describe = (uid: string, schema: any): SellableType | undefined => {
  const attributes: [string, any][] = Object.entries(schema.attributes);
  const named = (names: readonly string[], type?: string) =>
    names.find((name) => schema.attributes[name] && (!type || schema.attributes[name].type === type));
  const first = (holds: (attribute: any) => boolean) => attributes.find(([, attribute]) => holds(attribute))?.[0];
  const field = first((attribute) => Boolean(sourceOf(attribute)));
  if (!field) return undefined;
  return {
    uid,
    field,
    source: sourceOf(schema.attributes[field]) as OfferSource,
    draftAndPublish: Boolean(schema.options?.draftAndPublish),
    localized: Boolean(schema.pluginOptions?.i18n?.localized),
    title: named(['title', 'name']) ?? first(({ type }) => type === 'string'),
    slug: named(['slug']) ?? first(({ type }) => type === 'uid'),
    images: named(['images', 'image', 'cover'], 'media'),
    categories: first(({ type, target }) => type === 'relation' && target === categoryUid),
    seller: first(({ type, target }) => type === 'relation' && target === sellerUid),
  };
};

const known = new WeakMap<Strapi, ReadonlyMap<string, SellableType>>();

/** Every content type with a price field, by uid. Content types are fixed once Strapi has loaded. */
export const sellableTypes = (strapi: Strapi): ReadonlyMap<string, SellableType> => {
  const remembered = known.get(strapi);
  if (remembered) return remembered;
  const types = Object.entries(strapi.contentTypes).flatMap(([uid, schema]) => describe(uid, schema) ?? []);
  const map = new Map(types.map((type) => [type.uid, type]));
  known.set(strapi, map);
  return map;
};
