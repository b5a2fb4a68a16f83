import type { MailKind } from '../../mail';
import { orderFacts } from '../actions/order-facts';
import { instructionsOf } from '../core/instructions';
import { sample } from '../core/sample';

export const paymentInstructions: MailKind = {
  id: 'payment-instructions',
  title: 'Payment instructions',
  defaults: {
    en: {
      subject: 'How to pay order {{ order.number }}',
      body: `<mj-text mj-class="title">One step left: your payment</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>We have put aside what you ordered. The total is <b>{{ order.charged | money }}</b>.</mj-text>
<mj-text css-class="box">{{ instructions | newline_to_br }}</mj-text>
<mj-text mj-class="muted">We keep it for you until {{ heldUntil | day }}.</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">View your order</mj-button>
{% endif %}
<shop-order />`,
    },
    de: {
      subject: 'So bezahlen Sie die Bestellung {{ order.number }}',
      body: `<mj-text mj-class="title">Noch ein Schritt: Ihre Zahlung</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>wir haben Ihre Bestellung zurückgelegt. Zu zahlen sind <b>{{ order.charged | money }}</b>.</mj-text>
<mj-text css-class="box">{{ instructions | newline_to_br }}</mj-text>
<mj-text mj-class="muted">Wir halten sie bis {{ heldUntil | day }} für Sie zurück.</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">Bestellung ansehen</mj-button>
{% endif %}
<shop-order />`,
    },
  },
  sample: {
    ...sample,
    instructions: 'Please transfer the total to DE02 1203 0000 0000 2020 51, naming order 1001.',
    heldUntil: '2026-03-21T09:30:00.000Z',
  },
  facts: async (strapi, payload) => {
    const facts = await orderFacts(strapi, payload, (whole) => ({
      instructions: instructionsOf(whole.payments),
      heldUntil: new Date(whole.order.expiresAt).toISOString(),
    }));
    return facts?.data.instructions ? facts : undefined;
  },
};
