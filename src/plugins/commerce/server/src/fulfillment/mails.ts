import type { MailKind } from '../mail';
import { goodsMail } from './actions/hand-goods';
import { goodsFacts, linksFacts } from './actions/mail-facts';
import { linksMail } from './actions/resend-delivery';

const goodsBody = (greeting: string, keysTitle: string): string => `<mj-text mj-class="title">${greeting}</mj-text>
{% for good in goods %}<mj-text mj-class="heading">{{ good.title }}</mj-text>
{% if good.message != "" %}<mj-text>{{ good.message | newline_to_br }}</mj-text>{% endif %}
{% if good.keys.size > 0 %}<mj-text><strong>${keysTitle}</strong><br />{% for key in good.keys %}<code>{{ key }}</code><br />{% endfor %}</mj-text>{% endif %}
{% endfor %}`;

const linksBody = (
  title: string,
  button: string,
  left: string,
  until: string,
): string => `<mj-text mj-class="title">${title}</mj-text>
{% for download in downloads %}<mj-text mj-class="heading">{{ download.title }}</mj-text>
<mj-button href="{{ download.url }}">${button}</mj-button>
{% if download.attemptsLeft != null %}<mj-text mj-class="muted">${left}</mj-text>{% endif %}
{% if download.expiresAt %}<mj-text mj-class="muted">${until}</mj-text>{% endif %}
{% endfor %}`;

/** What the slice itself sends: what is handed over by e-mail, and links that staff send again. */
export const fulfillmentMails: readonly MailKind[] = [
  {
    id: goodsMail,
    title: 'Licence keys and messages',
    defaults: {
      en: { subject: 'Your order {{ number }}', body: goodsBody('Here is what you bought', 'Your licence keys') },
      de: {
        subject: 'Deine Bestellung {{ number }}',
        body: goodsBody('Hier ist, was du gekauft hast', 'Deine Lizenzschlüssel'),
      },
    },
    sample: {
      number: '1001',
      goods: [{ title: 'Photo editor', message: 'Enter the key under Help > Licence.', keys: ['AAAA-BBBB-CCCC'] }],
    },
    facts: goodsFacts,
  },
  {
    id: linksMail,
    title: 'Download links',
    defaults: {
      en: {
        subject: 'Your downloads of order {{ number }}',
        body: linksBody(
          'Your downloads',
          'Download',
          'Downloads left: {{ download.attemptsLeft }}',
          'Good until {{ download.expiresAt | day }}',
        ),
      },
      de: {
        subject: 'Deine Downloads zur Bestellung {{ number }}',
        body: linksBody(
          'Deine Downloads',
          'Herunterladen',
          'Noch {{ download.attemptsLeft }} Downloads',
          'Gültig bis {{ download.expiresAt | day }}',
        ),
      },
    },
    sample: {
      number: '1001',
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
