import type { Strapi } from '../platform/strapi';
import { hearRows, type RowEvent } from '../platform/row-events';
import { joinTransaction } from '../platform/transaction';
import { closeAccount, followAccount } from './actions/follow-account';
import { accountsMeant } from './actions/accounts-meant';

interface Noted {
  unconfirmed?: readonly number[];
  ids?: readonly number[];
}
type AccountEvent = RowEvent<Noted>;

/**
 * Hears of accounts in Strapi's own transaction. An address counts as confirmed once `confirmed` turns from false to true:
 * by the link in Strapi's mail, or by staff. An account that was made confirmed has shown nothing: that is how Strapi
 * makes them while its e-mail confirmation is switched off, and for other sites' sign-in.
 */
export const hearAccounts = (strapi: Strapi): void => {
  if (!strapi.plugin('users-permissions')) return;
  const follow = (userId: number, confirmed: boolean) =>
    joinTransaction(strapi, (tx) => followAccount(tx, userId, confirmed));
  const close = (ids: readonly number[]) =>
    joinTransaction(strapi, async (tx) => {
      for (const id of ids) await closeAccount(tx, id);
    });
  const remember = async (event: AccountEvent) => {
    event.state.ids = (await accountsMeant(strapi, event.params.where)).all;
  };
  const closeRemembered = async ({ state }: AccountEvent) => close(state.ids ?? []);
  const hears = {
    afterCreate: async ({ result }: AccountEvent) => {
      if (result) await follow(result.id, false);
    },
    beforeUpdate: async ({ params, state }: AccountEvent) => {
      if (params.data?.confirmed === true) state.unconfirmed = (await accountsMeant(strapi, params.where)).unconfirmed;
    },
    afterUpdate: async ({ result, state }: AccountEvent) => {
      if (result) await follow(result.id, state.unconfirmed?.includes(result.id) ?? false);
    },
    beforeDelete: remember,
    beforeDeleteMany: remember,
    afterDelete: closeRemembered,
    afterDeleteMany: closeRemembered,
  };
  hearRows(strapi, 'plugin::users-permissions.user', hears);
};
