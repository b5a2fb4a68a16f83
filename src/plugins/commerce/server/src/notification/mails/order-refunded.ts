import type { MailKind } from '../../mail';
import { orderFacts } from '../actions/order-facts';
import { sample } from '../core/sample';

export const orderRefunded: MailKind = {
  id: 'order-refunded',
  title: 'Refund',
  defaults: {
    en: {
      subject: 'Your refund of {{ amount | money }} for order {{ order.number }}',
      body: `<mj-text mj-class="title">You have been refunded</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>We have returned <b>{{ amount | money }}</b> of your order <b>{{ order.number }}</b>. It takes the way that it came, and may take some days to show on your account.</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">View your order</mj-button>
{% endif %}`,
    },
    de: {
      subject: 'Ihre Erstattung von {{ amount | money }} zur Bestellung {{ order.number }}',
      body: `<mj-text mj-class="title">Sie bekommen Geld zurück</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>wir haben Ihnen <b>{{ amount | money }}</b> aus Ihrer Bestellung <b>{{ order.number }}</b> erstattet. Das Geld geht den Weg, auf dem es kam; bis es auf Ihrem Konto zu sehen ist, kann es einige Tage dauern.</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">Bestellung ansehen</mj-button>
{% endif %}`,
    },
  },
  sample: { ...sample, amount: 5000 },
  facts: (strapi, payload) => orderFacts(strapi, payload, () => ({ amount: Number(payload.amount) })),
};
