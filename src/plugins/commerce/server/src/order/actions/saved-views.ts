import type { Caller } from '../../platform/access';
import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { SavedViewView } from '../desk-contract';
import type { SavedView } from '../schemas/order-view';
import { putView, removeView, viewsOf } from '../views/store';

const most = 50;
const view = ({ publicId: id, name, query }: SavedView): SavedViewView => ({ id, name, query });

const adminOf = ({ staff }: Caller): number => {
  if (!staff) throw new CommerceError('forbidden', 'views.nobody', 'Views belong to a signed-in administrator.');
  return staff.id;
};

export const savedViews = async (strapi: Strapi, caller: Caller): Promise<SavedViewView[]> =>
  (await viewsOf(connection(strapi), adminOf(caller))).map(view);

export const saveView = async (
  strapi: Strapi,
  caller: Caller,
  body: Omit<SavedViewView, 'id'>,
): Promise<SavedViewView> => {
  const adminId = adminOf(caller);
  if ((await viewsOf(connection(strapi), adminId)).length >= most) {
    throw new CommerceError('conflict', 'views.too-many', `There can be ${most} views. Remove one first.`);
  }
  return view(await putView(connection(strapi), { publicId: newId(), adminId, ...body }));
};

export const forgetView = async (strapi: Strapi, caller: Caller, id: string): Promise<void> => {
  if (!(await removeView(connection(strapi), adminOf(caller), id))) {
    throw new CommerceError('not-found', 'view.not-found', 'There is no such view.');
  }
};
