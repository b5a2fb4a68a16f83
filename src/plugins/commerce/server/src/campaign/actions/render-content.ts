import { mailOf } from '../../mail';
import { unsubscribeLinks } from '../../marketing';
import type { Strapi } from '../../platform/strapi';
import type { PreviewView } from '../contract';
import { campaignKind } from '../mails';
import { contentData, type Content } from './scene';

/** Of nobody: its page says so. */
export const exampleReader = { publicId: 'example' };

/** The mail as it would go out now. `leave`: where its reader leaves. */
export const renderContent = async (strapi: Strapi, content: Content, leave: string): Promise<PreviewView> =>
  mailOf(strapi).render(campaignKind, { locale: content.locale, data: await contentData(strapi, content, leave) });

export const leaveLink = (strapi: Strapi): string => {
  const { page, oneClick } = unsubscribeLinks(strapi, exampleReader);
  return page ?? oneClick;
};
