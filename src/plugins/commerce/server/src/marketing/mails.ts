import type { MailKind } from '../mail';
import { connection } from '../platform/strapi';
import { isLinkGood } from './core/asking';
import { confirmLink } from './links';
import { wordingIn } from './settings';
import { findEvent } from './store/events';
import { findSubscriber } from './store/subscribers';

export const confirmKind = 'newsletter-confirm';

/**
 * Goes to an address that anybody may have typed: nothing of what was typed beside it stands in it, or the shop would bring
 * strangers' words to strangers.
 */
const confirm: MailKind = {
  id: confirmKind,
  title: 'Newsletter: please confirm',
  defaults: {
    en: {
      subject: 'Please confirm: news from {{ shop.name }}',
      body: `<mj-text mj-class="title">One more click</mj-text>
<mj-text>Somebody, you we hope, asked for the newsletter of {{ shop.name }} to be sent to this address. Please confirm it:</mj-text>
<mj-button href="{{ url }}">Yes, send me the newsletter</mj-button>
<mj-text css-class="box">{{ wording | newline_to_br }}</mj-text>
<mj-text mj-class="muted">The link works for seven days. If it was not you, do nothing: without your click no newsletter is sent.</mj-text>`,
    },
    de: {
      subject: 'Bitte bestätigen: Neues von {{ shop.name }}',
      body: `<mj-text mj-class="title">Nur noch ein Klick</mj-text>
<mj-text>Für diese Adresse wurde der Newsletter von {{ shop.name }} bestellt, hoffentlich von Ihnen. Bitte bestätigen Sie das:</mj-text>
<mj-button href="{{ url }}">Ja, Newsletter schicken</mj-button>
<mj-text css-class="box">{{ wording | newline_to_br }}</mj-text>
<mj-text mj-class="muted">Der Link gilt sieben Tage. Wenn Sie das nicht waren, müssen Sie nichts tun: Ohne Ihren Klick schicken wir keinen Newsletter.</mj-text>`,
    },
  },
  sample: {
    url: 'https://shop.example/newsletter/confirm#example',
    wording: 'Send me news and offers by e-mail. I can take this back at any time, by the link in each mail.',
  },
  facts: async (strapi, { ask: id }) => {
    const sql = connection(strapi);
    const ask = await findEvent(sql, String(id));
    const subscriber = ask && (await findSubscriber(sql, { id: ask.subscriberId }));
    if (!ask || !subscriber || subscriber.status === 'subscribed' || !isLinkGood(ask.happenedAt, Date.now())) return;
    const locale = String(ask.data.locale);
    const { wording } = await wordingIn(strapi, locale);
    return { to: subscriber.email, locale, data: { url: confirmLink(strapi, ask.publicId), wording } };
  },
};

export const newsletterMails: readonly MailKind[] = [confirm];
