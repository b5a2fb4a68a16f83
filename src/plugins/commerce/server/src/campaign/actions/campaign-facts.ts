import type { MailFacts, MailPayload } from '../../mail';
import { findAddressee, unsubscribeHeaders, unsubscribeLinks } from '../../marketing';
import { connection, type Strapi } from '../../platform/strapi';
import { findCampaign } from '../store/campaigns';
import { contentData } from './scene';

/** Asked right before each mail: whoever has left since the campaign began gets nothing. */
export const campaignFacts = async (
  strapi: Strapi,
  { campaign: id, subscriber: who }: MailPayload,
): Promise<MailFacts | undefined> => {
  const subscriber = await findAddressee(strapi, { id: Number(who) });
  const campaign = subscriber && (await findCampaign(connection(strapi), String(id)));
  if (!campaign) return undefined;
  const links = unsubscribeLinks(strapi, subscriber);
  return {
    to: subscriber.email,
    locale: campaign.locale,
    data: await contentData(strapi, campaign, links.page ?? links.oneClick),
    headers: unsubscribeHeaders(links),
  };
};
