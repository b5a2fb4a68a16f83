import { connection, type Strapi } from '../../platform/strapi';
import type { ZoneView } from '../contract';
import { zoneViews } from '../core/views';
import { rateTable } from '../store';

export const listZones = async (strapi: Strapi): Promise<ZoneView[]> => {
  const { zones, methods } = await rateTable(connection(strapi));
  return zoneViews(zones, methods);
};
