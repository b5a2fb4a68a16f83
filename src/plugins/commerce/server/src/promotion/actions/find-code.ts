import type { Sql } from '../../platform/strapi';
import { normalizedCode } from '../core/code';
import { hasRoom, runs } from '../core/usable';
import { findByKey } from '../store/codes';

export interface FoundCode {
  /** As it is compared: what a cart keeps. */
  readonly key: string;
  /** As whoever made it wrote it. */
  readonly code: string;
}

/**
 * The code a buyer typed. Undefined: it is unknown, its promotion does not run, or it is used up; nothing tells which,
 * neither the answer nor the work, which is one statement for all of them.
 */
export const findCode = async (sql: Sql, typed: string, now: number): Promise<FoundCode | undefined> => {
  const key = normalizedCode(typed);
  const found = await findByKey(sql, key);
  const usable = found && runs(found.promotion, now) && hasRoom(found.promotion) && hasRoom(found.code);
  return usable ? { key, code: found.code.code } : undefined;
};
