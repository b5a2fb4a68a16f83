import { administrator } from './administrator';
import type { Shop } from './shop';

export interface StaffRole {
  /** Of somebody who has this role and no other. */
  readonly headers: { readonly authorization: string };
  /** From now on these, `orders.read` say, and nothing else. */
  may(permissions: readonly string[]): Promise<void>;
}

/** A role of the shop's own, as an administrator makes it, and somebody who has it. */
export const staffRole = async (shop: Shop, name = 'Clerk'): Promise<StaffRole> => {
  const role = await shop.strapi.service('admin::role').create({ name, description: name });
  const headers = await administrator(shop, role.code);
  const may = async (permissions: readonly string[]) =>
    void (await shop.strapi.service('admin::role').assignPermissions(
      role.id,
      permissions.map((uid) => ({
        ...{ action: `plugin::commerce.${uid}`, subject: null, conditions: [], properties: {} },
      })),
    ));
  return { headers, may };
};
