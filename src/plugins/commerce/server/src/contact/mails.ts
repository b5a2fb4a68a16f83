import { mailOf, type MailKind } from '../mail';
import { defaultLocale } from '../platform/locale';
import { connection, type Strapi } from '../platform/strapi';
import type { ContactMessage } from './schemas/contact-message';
import { readSettings } from './settings';
import { eventsOf, findEvent } from './store/events';
import { findMessage } from './store/messages';

export const noticeKind = 'contact-notice';
export const replyKind = 'contact-reply';

/** What began the conversation came by a form: its answers are threaded under an id that no mail has. */
const rootOf = (strapi: Strapi, { publicId }: ContactMessage): string =>
  mailOf(strapi).messageId(`contact-${publicId}`);

const shown = ({ name, email, subject, text, orderNumber, receivedAt }: ContactMessage) => ({
  ...{ name, email, subject: subject ?? '', text, orderNumber: orderNumber ?? '' },
  receivedAt: new Date(receivedAt).toISOString(),
});

const sample = {
  message: {
    ...{ name: 'Ada Buyer', email: 'ada@example.com', subject: 'Size of the shirt', orderNumber: '1001' },
    text: 'Hello,\nis the blue shirt there in size L as well?',
    receivedAt: '2026-03-14T09:30:00.000Z',
  },
};

/** Told to staff. */
const notice: MailKind = {
  id: noticeKind,
  title: 'New contact message (to staff)',
  defaults: {
    en: {
      subject: 'Message from {{ message.name }}{% if message.subject != "" %}: {{ message.subject }}{% endif %}',
      body: `<mj-text mj-class="title">{{ message.name }} wrote to the shop</mj-text>
<mj-text>{{ message.email }}{% if message.orderNumber != "" %}<br />Order {{ message.orderNumber }}{% endif %}</mj-text>
<mj-text css-class="box">{{ message.text | newline_to_br }}</mj-text>
<mj-button href="{{ url }}">Answer it</mj-button>
{% if last %}<mj-text mj-class="muted">Many messages are coming in. You are told of no more within this hour: please look into the inbox.</mj-text>{% endif %}`,
    },
    de: {
      subject: 'Nachricht von {{ message.name }}{% if message.subject != "" %}: {{ message.subject }}{% endif %}',
      body: `<mj-text mj-class="title">{{ message.name }} hat dem Shop geschrieben</mj-text>
<mj-text>{{ message.email }}{% if message.orderNumber != "" %}<br />Bestellung {{ message.orderNumber }}{% endif %}</mj-text>
<mj-text css-class="box">{{ message.text | newline_to_br }}</mj-text>
<mj-button href="{{ url }}">Beantworten</mj-button>
{% if last %}<mj-text mj-class="muted">Es kommen gerade viele Nachrichten. In dieser Stunde melden wir keine weiteren: Bitte sehen Sie im Posteingang nach.</mj-text>{% endif %}`,
    },
  },
  sample: { ...sample, url: 'https://shop.example/admin/plugins/commerce/contact/1', last: false },
  facts: async (strapi, { message: id, last }) => {
    const message = await findMessage(connection(strapi), { id: Number(id) });
    const to = (await readSettings(strapi)).notify || mailOf(strapi).shopAddress();
    if (!message || !to) return undefined;
    const admin = strapi.config.get<string>('admin.absoluteUrl', 'http://localhost/admin');
    return {
      ...{ to, locale: await defaultLocale(strapi), replyTo: message.email, references: [rootOf(strapi, message)] },
      data: {
        message: shown(message),
        url: `${admin}/plugins/commerce/contact/${message.publicId}`,
        last: last === true,
      },
    };
  },
};

/** What staff answer. */
const reply: MailKind = {
  id: replyKind,
  title: 'Answer to a contact message',
  defaults: {
    en: {
      subject:
        'Re: {% if message.subject != "" %}{{ message.subject }}{% else %}Your message to {{ shop.name }}{% endif %}',
      body: `<mj-text padding-top="24px">{{ text | newline_to_br }}</mj-text>
<mj-divider />
<mj-text mj-class="muted">On {{ message.receivedAt | moment }} you wrote:<br />{{ message.text | newline_to_br }}</mj-text>`,
    },
    de: {
      subject:
        'Re: {% if message.subject != "" %}{{ message.subject }}{% else %}Ihre Nachricht an {{ shop.name }}{% endif %}',
      body: `<mj-text padding-top="24px">{{ text | newline_to_br }}</mj-text>
<mj-divider />
<mj-text mj-class="muted">Am {{ message.receivedAt | moment }} schrieben Sie:<br />{{ message.text | newline_to_br }}</mj-text>`,
    },
  },
  sample: { ...sample, text: 'Hello Ada,\nyes, it is. We have put one aside for you.' },
  facts: async (strapi, { reply: id }) => {
    const sql = connection(strapi);
    const event = await findEvent(sql, String(id));
    const message = event && (await findMessage(sql, { id: event.messageId }));
    if (!event || !message) return undefined;
    const before = (await eventsOf(sql, [message.id])).filter((one) => one.id < event.id);
    const earlier = await mailOf(strapi).sent(
      sql,
      replyKind,
      before.map(({ publicId }) => publicId),
    );
    return {
      ...{ to: message.email, locale: message.locale },
      references: [rootOf(strapi, message), ...earlier.map(({ messageId }) => messageId)],
      data: { message: shown(message), text: String(event.data.text) },
    };
  },
};

export const contactMails: readonly MailKind[] = [notice, reply];
