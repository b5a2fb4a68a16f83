import type { EntryField } from '../feature';
import type { Strapi } from '../strapi';
import { upperFirst } from './type-writer';

interface ContentType {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, { readonly customField?: string }>>;
}

/** A site may have an `order` of its own, for which Strapi makes operations: ours are then `commerceOrder`. */
const prefixed = (name: string): string => `commerce${upperFirst(name)}`;

/** Names that nothing else in the site's GraphQL has. */
export const freeNames = (strapi: Strapi) => {
  const { naming } = strapi.plugin('graphql').service('utils');
  const extension = strapi.plugin('graphql').service('extension');
  const types = (Object.values(strapi.contentTypes) as unknown as ContentType[]).filter(
    ({ uid }) => !uid.startsWith('admin::') && extension.shadowCRUD(uid).isEnabled(),
  );
  const taken = new Set<string>(
    types.flatMap((type) => [
      naming.getFindQueryName(type),
      naming.getFindOneQueryName(type),
      naming.getFindConnectionQueryName(type),
      ...['Create', 'Update', 'Delete'].map((verb) => naming[`get${verb}MutationTypeName`](type)),
    ]),
  );
  return {
    nameOf: (name: string): string => (taken.has(name) ? prefixed(name) : name),
    /** The types that have one of the custom fields a field is about. */
    entriesOf: ({ name, besides }: EntryField) =>
      types
        .filter(({ attributes }) =>
          Object.values(attributes).some(({ customField }) =>
            besides.some((custom) => customField === `plugin::commerce.${custom}`),
          ),
        )
        .map((type) => ({
          uid: type.uid,
          type: naming.getTypeName(type) as string,
          name: name in type.attributes ? prefixed(name) : name,
        })),
  };
};
