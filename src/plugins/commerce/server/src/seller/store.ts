import { listingRecord, sellerUid } from '../catalog';
import { rowsOf, type Sql, type Strapi } from '../platform/strapi';
import type { SellerRow } from './core/seller-view';

/** What its description is read in, what its goods are counted in. */
export interface Reading {
  readonly window: { readonly type: string; readonly currency: string; readonly locale: string };
  readonly locale: string;
  /** The shop's own language: what is not translated is shown in it, and its slug is the seller's. */
  readonly standard: string;
}

type Which = { readonly slug: string } | { readonly page: number; readonly pageSize: number };

const tablesOf = (strapi: Strapi) => {
  const { tableName } = strapi.db.metadata.get(sellerUid as any) as any;
  const file = strapi.db.metadata.get('plugin::upload.file' as any) as any;
  return { sellers: tableName, files: file.tableName, links: file.attributes.related.joinTable.name };
};

/**
 * Published profiles by name, each with its logo and the number of its listings, and how many there are in all; one
 * statement. A slug of any language finds the profile, under the slug that listings name.
 */
export const readSellers = async (
  strapi: Strapi,
  sql: Sql,
  { window, locale, standard }: Reading,
  which: Which,
): Promise<{ readonly total: number; readonly rows: readonly SellerRow[] }> => {
  const { sellers, files, links } = tablesOf(strapi);
  const [wanted, some] =
    'slug' in which
      ? [
          `and s.document_id in (select document_id from ${sellers} where published_at is not null and slug = ?)`,
          [which.slug],
        ]
      : ['', []];
  const [limit, offset] = 'slug' in which ? [1, 0] : [which.pageSize, (which.page - 1) * which.pageSize];
  const answer = await sql.raw(
    `with versions as (
       select s.id, s.name, s.description, s.website,
         first_value(s.slug) over (partition by s.document_id
           order by case when s.locale = ? then 0 else 1 end, s.id) as slug,
         row_number() over (partition by s.document_id
           order by case when s.locale = ? then 0 when s.locale = ? then 1 else 2 end, s.id) as place
       from ${sellers} s where s.published_at is not null ${wanted}
     ), profiles as (select * from versions where place = 1)
     select c.total, p.id, p.slug, p.name, p.description, p.website, coalesce(n.count, 0) as count,
       f.url, f.alternative_text, f.width, f.height, f.formats
     from (select count(*) as total from profiles) c
     left join (select * from profiles order by lower(name), id limit ? offset ?) p on true
     left join (
       select seller, count(*) as count from ${listingRecord.table}
       where entry_type = ? and currency = ? and locale = ? and seller is not null group by seller
     ) n on n.seller = p.slug
     left join ${links} l on l.related_id = p.id and l.related_type = ? and l.field = 'logo'
     left join ${files} f on f.id = l.file_id
     order by lower(p.name), p.id`,
    [standard, locale, standard, ...some, limit, offset, window.type, window.currency, window.locale, sellerUid],
  );
  const rows = rowsOf<SellerRow & { total: unknown; id: number | null }>(answer);
  return { total: Number(rows[0]?.total ?? 0), rows: rows.filter(({ id }) => id !== null) };
};
