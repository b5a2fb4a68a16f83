import type { Strapi } from '../../platform/strapi';
import { sellableTypes } from './sellable-types';

/**
 * SQL of which categories entries are in, as they are filed now: (type, document, category, title), each once. Undefined
 * where no content type that sells has categories.
 */
export const filedUnder = (strapi: Strapi): string | undefined => {
  const { tableName: categories } = strapi.db.metadata.get('plugin::commerce.category' as any) as any;
  const parts = [...sellableTypes(strapi).values()].flatMap((type) => {
    const { tableName, attributes } = strapi.db.metadata.get(type.uid as any) as any;
    const joinTable = type.categories && attributes[type.categories].joinTable;
    if (!joinTable) return [];
    const { name, joinColumn, inverseJoinColumn } = joinTable;
    return [
      `select '${type.uid}' as type, e.document_id as document, c.document_id as category, min(c.title) as title
       from ${tableName} e join ${name} j on j.${joinColumn.name} = e.id
       join ${categories} c on c.id = j.${inverseJoinColumn.name} group by e.document_id, c.document_id`,
    ];
  });
  return parts.length ? parts.join(' union all ') : undefined;
};
