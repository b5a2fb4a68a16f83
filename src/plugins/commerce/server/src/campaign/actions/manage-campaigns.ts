import { defaultLocale } from '../../platform/locale';
import { newId } from '../../platform/secrets';
import { connection, type Strapi } from '../../platform/strapi';
import type { CampaignBody, CampaignChange, CampaignsQuery, CampaignView, ListedCampaignView } from '../contract';
import { campaignRowView } from '../core/campaign-view';
import { campaignOf } from '../index';
import type { Campaign } from '../schemas/campaign';
import { deleteDraft, insertCampaign, listCampaigns as list, moveCampaign } from '../store/campaigns';
import { salesOfAll } from '../store/sales';
import { refuseMove, requireCampaign } from './find-campaign';
import { viewCampaign } from './view-campaign';

const fresh = (): Omit<Campaign, 'id' | 'name' | 'subject' | 'previewText' | 'locale' | 'blocks' | 'audience'> => ({
  ...{ publicId: newId(), status: 'draft', changedAt: Date.now() },
  ...{ sendAt: null, startedAt: null, finishedAt: null, recipients: null },
  ...{ promotion: null, code: null, problem: null, sender: null, remoteId: null, measured: null },
});

export const listCampaigns = async (
  strapi: Strapi,
  query: CampaignsQuery,
): Promise<{ rows: ListedCampaignView[]; total: number }> => {
  const sql = connection(strapi);
  const { rows, total } = await list(sql, query);
  const sales = await salesOfAll(
    sql,
    rows.map(({ publicId }) => publicId),
  );
  const listed = rows.map((campaign) => {
    const { audience, publicId } = campaign;
    return { ...campaignRowView(campaign), audience, sales: [...(sales.get(publicId) ?? [])] };
  });
  return { rows: listed, total };
};

export const showCampaign = async (strapi: Strapi, id: string): Promise<CampaignView> =>
  viewCampaign(strapi, await requireCampaign(strapi, id));

export const createCampaign = async (strapi: Strapi, body: CampaignBody): Promise<CampaignView> => {
  const locale = body.locale ?? (await defaultLocale(strapi));
  return viewCampaign(strapi, await insertCampaign(connection(strapi), { ...fresh(), ...body, locale }));
};

const known = <T extends object>(values: T): Partial<Campaign> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Only drafts change: what is scheduled is taken back first. */
export const changeCampaign = async (strapi: Strapi, id: string, change: CampaignChange): Promise<CampaignView> => {
  const values = { ...known(change), problem: null, changedAt: Date.now() };
  const campaign = await moveCampaign(connection(strapi), id, ['draft'], values);
  return campaign ? viewCampaign(strapi, campaign) : refuseMove(strapi, id, ['draft']);
};

/** What went out stays, for its report. A draft goes where it was shown as well. */
export const removeCampaign = async (strapi: Strapi, id: string): Promise<void> => {
  const { status, remoteId } = await requireCampaign(strapi, id);
  const service = campaignOf(strapi).service();
  if (status === 'draft' && remoteId !== null && (await service?.standing(remoteId)) === 'draft')
    await service?.remove(remoteId);
  if (!(await deleteDraft(connection(strapi), id))) await refuseMove(strapi, id, ['draft']);
};

/** A draft of the same contents. Its promotion code goes with it, since the words speak of it. */
export const replicateCampaign = async (strapi: Strapi, id: string): Promise<CampaignView> => {
  const { name, subject, previewText, locale, blocks, audience, promotion, code } = await requireCampaign(strapi, id);
  const copy = { subject, previewText, locale, blocks, audience, promotion, code };
  return viewCampaign(
    strapi,
    await insertCampaign(connection(strapi), { ...fresh(), ...copy, name: `${name} (2)`.slice(0, 200) }),
  );
};
