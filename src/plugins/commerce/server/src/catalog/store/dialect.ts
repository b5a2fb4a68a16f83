import { isPostgres, type Sql } from '../../platform/strapi';

/** The few places where the two databases spell a read differently. */
export const dialect = (sql: Sql) =>
  isPostgres(sql)
    ? {
        hasPrice: (prices: string, currency: string) => `jsonb_exists(${prices}, ${currency})`,
        objectOf: (key: string, value: string) => `json_object_agg(${key}, ${value})`,
      }
    : {
        hasPrice: (prices: string, currency: string) =>
          `json_extract(${prices}, '$."' || ${currency} || '"') is not null`,
        objectOf: (key: string, value: string) => `json_group_object(${key}, ${value})`,
      };
