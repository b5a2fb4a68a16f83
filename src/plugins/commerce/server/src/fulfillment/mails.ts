import type { MailKind } from '../mail';
import { goodsMail } from './actions/hand-goods';
import { goodsFacts, linksFacts } from './actions/mail-facts';
import { linksMail } from './actions/resend-delivery';

const orderLink = (
  words: string,
): string => `{% if order.url %}<mj-text><a href="{{ order.url }}">${words}</a></mj-text>
{% endif %}`;

const goodsBody = (
  greeting: string,
  keysTitle: string,
  view: string,
): string => `<mj-text mj-class="title">${greeting}</mj-text>
{% for good in goods %}<mj-text mj-class="heading">{{ good.title }}</mj-text>
{% if good.message != "" %}<mj-text>{{ good.message | newline_to_br }}</mj-text>{% endif %}
{% if good.keys.size > 0 %}<mj-text><strong>${keysTitle}</strong><br />{% for key in good.keys %}<code>{{ key }}</code><br />{% endfor %}</mj-text>{% endif %}
{% endfor %}
${orderLink(view)}`;

const linksBody = (
  title: string,
  button: string,
  left: string,
  until: string,
  view: string,
): string => `<mj-text mj-class="title">${title}</mj-text>
{% for download in downloads %}<mj-text mj-class="heading">{{ download.title }}</mj-text>
<mj-button href="{{ download.url }}">${button}</mj-button>
{% if download.attemptsLeft != null %}<mj-text mj-class="muted">${left}</mj-text>{% endif %}
{% if download.expiresAt %}<mj-text mj-class="muted">${until}</mj-text>{% endif %}
{% endfor %}
${orderLink(view)}`;

const order = { number: '1001', url: 'https://shop.example/orders/1001#token=example' };

/** What the slice itself sends: what is handed over by e-mail, and links that staff send again. */
export const fulfillmentMails: readonly MailKind[] = [
  {
    id: goodsMail,
    title: 'Licence keys and messages',
    defaults: {
      en: {
        subject: 'Your order {{ order.number }}',
        body: goodsBody('Here is what you bought', 'Your licence keys', 'View your order'),
      },
      de: {
        subject: 'Ihre Bestellung {{ order.number }}',
        body: goodsBody('Das haben Sie gekauft', 'Ihre Lizenzschlüssel', 'Bestellung ansehen'),
      },
    },
    sample: {
      order,
      goods: [{ title: 'Photo editor', message: 'Enter the key under Help > Licence.', keys: ['AAAA-BBBB-CCCC'] }],
    },
    facts: goodsFacts,
  },
  {
    id: linksMail,
    title: 'Download links',
    defaults: {
      en: {
        subject: 'Your downloads of order {{ order.number }}',
        body: linksBody(
          'Your downloads',
          'Download',
          'Downloads left: {{ download.attemptsLeft }}',
          'Good until {{ download.expiresAt | day }}',
          'View your order',
        ),
      },
      de: {
        subject: 'Ihre Downloads zur Bestellung {{ order.number }}',
        body: linksBody(
          'Ihre Downloads',
          'Herunterladen',
          'Noch {{ download.attemptsLeft }} Downloads',
          'Gültig bis {{ download.expiresAt | day }}',
          'Bestellung ansehen',
        ),
      },
    },
    sample: {
      order,
      downloads: [
        {
          title: 'A book',
          url: 'https://shop.example/api/commerce/downloads/1',
          attemptsLeft: 3,
          expiresAt: '2026-12-31T00:00:00.000Z',
        },
      ],
    },
    facts: linksFacts,
  },
];
