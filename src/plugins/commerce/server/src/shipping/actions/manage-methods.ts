import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import { transaction } from '../../platform/transaction';
import type { MethodBody, MethodView } from '../contract';
import { deleteMethod, insertMethod, lockZone, updateMethod } from '../store';
import { listZones } from './list-zones';
import { zoneNotFound } from './manage-zones';

export const methodNotFound = () =>
  new CommerceError('not-found', 'shipping.method-not-found', 'There is no shipping method with this id.');

const methodWith = async (strapi: Strapi, id: string): Promise<MethodView> => {
  const method = (await listZones(strapi)).flatMap(({ methods }) => methods).find((each) => each.id === id);
  if (!method) throw methodNotFound();
  return method;
};

export const createMethod = async (strapi: Strapi, { zone: zoneId, ...values }: MethodBody): Promise<MethodView> => {
  const publicId = newId();
  await transaction(strapi, async ({ sql }) => {
    const zone = await lockZone(sql, zoneId);
    if (!zone) throw zoneNotFound();
    await insertMethod(sql, { ...values, publicId, zoneId: zone.id });
  });
  return methodWith(strapi, publicId);
};

/** The whole method, its zone too: it may move. */
export const replaceMethod = async (
  strapi: Strapi,
  id: string,
  { zone: zoneId, ...values }: MethodBody,
): Promise<MethodView> => {
  await transaction(strapi, async ({ sql }) => {
    const zone = await lockZone(sql, zoneId);
    if (!zone) throw zoneNotFound();
    if (!(await updateMethod(sql, id, { ...values, zoneId: zone.id }))) throw methodNotFound();
  });
  return methodWith(strapi, id);
};

export const removeMethod = async (strapi: Strapi, id: string): Promise<void> => {
  if (!(await deleteMethod(connection(strapi), id))) throw methodNotFound();
};
