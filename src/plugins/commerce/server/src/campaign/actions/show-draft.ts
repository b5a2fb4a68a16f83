import { CommerceError } from '../../platform/errors';
import { connection, type Strapi } from '../../platform/strapi';
import { withAddress } from '../core/with-address';
import type { Mailing, MailingService } from '../mailing-service';
import type { Campaign } from '../schemas/campaign';
import { forgetRemote, keepRemote } from '../store/campaigns';
import { renderContent } from './render-content';

/** The campaign as it would go out now, in the service's own marks. */
export const mailingOf = async (strapi: Strapi, campaign: Campaign, service: MailingService): Promise<Mailing> => {
  const { leave, postalAddress } = service.marks;
  const { subject, html, text } = await renderContent(strapi, campaign, leave);
  return {
    ...{ key: campaign.publicId, name: campaign.name, subject, previewText: campaign.previewText },
    html: withAddress(html, postalAddress),
    text: text.includes(postalAddress) ? text : `${text}\n\n${postalAddress}`,
  };
};

/**
 * What the service calls it. Of two who make it there at once, one is written down, and only that one is ever sent: the
 * other stays a draft there.
 */
export const remoteIdOf = async (
  strapi: Strapi,
  { publicId, remoteId }: Campaign,
  service: MailingService,
  mailing: Mailing,
): Promise<string> => remoteId ?? keepRemote(connection(strapi), publicId, await service.make(mailing));

const elsewhere = ({ name }: MailingService): CommerceError => {
  const message = `${name} has sent this very campaign already, or is about to. Replicate it to send it again.`;
  return new CommerceError('refused', 'campaign.sent-there', message);
};

/**
 * Has the service hold the draft as it is now; answers its id there. Safe to repeat. One that somebody deleted there is made
 * anew; throws `campaign.sent-there` for one that somebody sent there.
 */
export const showDraft = async (strapi: Strapi, service: MailingService, campaign: Campaign): Promise<string> => {
  const sql = connection(strapi);
  const mailing = await mailingOf(strapi, campaign, service);
  let id = await remoteIdOf(strapi, campaign, service, mailing);
  let standing = await service.standing(id);
  if (standing === 'gone') {
    await forgetRemote(sql, campaign.publicId, id);
    id = await remoteIdOf(strapi, { ...campaign, remoteId: null }, service, mailing);
    standing = await service.standing(id);
  }
  if (standing !== 'draft') throw elsewhere(service);
  await service.write(id, mailing);
  return id;
};
