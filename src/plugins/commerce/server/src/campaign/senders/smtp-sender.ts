import { optionsOf } from '../../config';
import { mailOf } from '../../mail';
import { unsubscribeHeaders, unsubscribeLinks } from '../../marketing';
import type { Strapi } from '../../platform/strapi';
import { exampleReader, leaveLink, renderContent } from '../actions/render-content';
import { queueBatch } from '../actions/send-batch';
import type { CampaignProblem, CampaignSender } from '../campaign-sender';
import { ownServerProblems } from '../core/checklist';
import { ownServer } from '../core/sender-id';
import type { Campaign } from '../schemas/campaign';

/** The shop's own mail server: mail by mail, for small lists. */
export const smtpSender = (strapi: Strapi): CampaignSender => {
  const problems = async (campaign: Campaign): Promise<readonly CampaignProblem[]> => {
    const leave = leaveLink(strapi);
    const { text } = await renderContent(strapi, campaign, leave);
    return ownServerProblems({
      connected: mailOf(strapi).isConnected(),
      leavePage: unsubscribeLinks(strapi, campaign).page !== null,
      leaveLink: text.includes(leave),
      imprint: await mailOf(strapi).isSigned(),
    });
  };
  return {
    id: ownServer,
    get largestList() {
      return optionsOf(strapi).campaigns.largestList;
    },
    problems,
    lastProblems: async () => [],
    test: async (campaign, to) => {
      const { subject, html, text } = await renderContent(strapi, campaign, leaveLink(strapi));
      const headers = unsubscribeHeaders(unsubscribeLinks(strapi, exampleReader));
      return mailOf(strapi).sendNow(to, { subject: `[Test] ${subject}`, html, text, headers });
    },
    begin: (tx, { publicId }) => queueBatch(tx, publicId),
  };
};
