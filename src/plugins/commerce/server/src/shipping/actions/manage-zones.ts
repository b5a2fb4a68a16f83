import { CommerceError } from '../../platform/errors';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { ZoneBody, ZoneView } from '../contract';
import { deleteZone, insertZone, updateZone } from '../store';
import { listZones } from './list-zones';

export const zoneNotFound = () =>
  new CommerceError('not-found', 'shipping.zone-not-found', 'There is no shipping zone with this id.');

const zoneWith = async (strapi: Strapi, id: string): Promise<ZoneView> => {
  const zone = (await listZones(strapi)).find((each) => each.id === id);
  if (!zone) throw zoneNotFound();
  return zone;
};

export const createZone = async (strapi: Strapi, body: ZoneBody): Promise<ZoneView> => {
  const { publicId } = await insertZone(connection(strapi), { ...body, publicId: newId() });
  return zoneWith(strapi, publicId);
};

export const replaceZone = async (strapi: Strapi, id: string, body: ZoneBody): Promise<ZoneView> => {
  if (!(await updateZone(connection(strapi), id, body))) throw zoneNotFound();
  return zoneWith(strapi, id);
};

/** Its methods go with it. Orders keep what they were sent by. */
export const removeZone = async (strapi: Strapi, id: string): Promise<void> => {
  if (!(await deleteZone(connection(strapi), id))) throw zoneNotFound();
};
