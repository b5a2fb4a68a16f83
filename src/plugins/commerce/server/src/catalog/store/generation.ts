import { lastNumber, nextNumber } from '../../platform/counter';
import type { Sql } from '../../platform/strapi';

const name = 'catalog.generation';

/** Something that shoppers see has changed: other processes notice within a second. */
export const markChanged = async (sql: Sql): Promise<void> => void (await nextNumber(sql, name));

export const generation = (sql: Sql): Promise<number> => lastNumber(sql, name);
