import type { Strapi } from '../../platform/strapi';
import { accountsWhere } from '../store';

/** The accounts that one of Strapi's queries is about. */
export const accountsMeant = async (strapi: Strapi, where: unknown) => {
  const accounts = await accountsWhere(strapi, where);
  return {
    all: accounts.map(({ userId }) => userId),
    unconfirmed: accounts.filter(({ confirmed }) => !confirmed).map(({ userId }) => userId),
  };
};
