import type { MailKind } from '../../mail';
import { reviewFacts } from '../actions/review-facts';
import { leave } from './parts';

export const reviewRequestKind = 'review-request';

const goods = (label: string) => `<mj-table css-class="lines">
{% for line in lines %}
<tr>
{% if line.image %}<td width="64" class="picture"><img src="{{ line.image }}" width="64" height="64" alt="" /></td>{% endif %}
<td class="what"{% unless line.image %} colspan="2"{% endunless %}><b>{{ line.title }}</b>{% if line.variant %}<br /><span class="muted">{{ line.variant }}</span>{% endif %}</td>
<td class="amount">{% if line.url %}<a href="{{ line.url }}">${label}</a>{% endif %}</td>
</tr>
{% endfor %}
</mj-table>`;

export const reviewRequest: MailKind = {
  id: reviewRequestKind,
  title: 'Request for a review',
  defaults: {
    en: {
      subject: 'How do you like your order {{ number }}?',
      body: `<mj-text mj-class="title">How do you like it?</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>you have had your order {{ number }} for some days now. What do you think of it? Your word helps others to choose:</mj-text>
${goods('To its page')}
<mj-text>If something is wrong with it, just answer this mail.</mj-text>
${leave.en('We ask once per order.')}`,
    },
    de: {
      subject: 'Wie gefällt Ihnen Ihre Bestellung {{ number }}?',
      body: `<mj-text mj-class="title">Wie gefällt es Ihnen?</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>Ihre Bestellung {{ number }} ist nun einige Tage bei Ihnen. Was halten Sie davon? Ihre Meinung hilft anderen bei der Wahl:</mj-text>
${goods('Zur Seite')}
<mj-text>Wenn etwas nicht stimmt, antworten Sie einfach auf diese E-Mail.</mj-text>
${leave.de('Wir fragen einmal je Bestellung.')}`,
    },
  },
  sample: {
    ...{ name: 'Ada Lovelace', number: '1001', unsubscribeUrl: 'https://shop.example/newsletter/unsubscribe' },
    lines: [
      { title: 'Ocean Blue Shirt', variant: 'M', image: null, url: 'https://shop.example/products/ocean-blue-shirt' },
      { title: 'Field Recordings (album)', variant: null, image: null, url: null },
    ],
  },
  facts: reviewFacts,
};
