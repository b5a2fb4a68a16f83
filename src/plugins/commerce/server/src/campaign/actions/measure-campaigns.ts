import { CommerceError } from '../../platform/errors';
import { tell } from '../../platform/log';
import { connection, type Strapi } from '../../platform/strapi';
import { campaignOf } from '../index';
import { campaignsAt, keepMeasured } from '../store/campaigns';

/** Hardly anybody opens a mail that is older. */
const measuredFor = 30 * 86_400_000;

/**
 * Asks the service how what it sent did, and keeps the answers: a report is read from here. Safe to repeat; while the service
 * cannot be reached, what was kept stays.
 */
export const measureCampaigns = async (strapi: Strapi): Promise<void> => {
  const service = campaignOf(strapi).service();
  if (!service) return;
  const sql = connection(strapi);
  const sent = await campaignsAt(sql, service.id, ['sent'], Date.now() - measuredFor);
  for (const { publicId, remoteId } of sent) {
    if (remoteId === null) continue;
    try {
      const measured = await service.measure(remoteId);
      if (measured) await keepMeasured(sql, publicId, { ...measured, at: Date.now() });
    } catch (error) {
      if (!(error instanceof CommerceError)) throw error;
      tell(strapi, error, 'The reports of campaigns will be asked for later', 'warn');
      if (error.kind === 'unavailable') return;
    }
  }
};
