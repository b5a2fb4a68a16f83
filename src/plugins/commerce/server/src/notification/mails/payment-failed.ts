import type { MailKind } from '../../mail';
import { orderFacts } from '../actions/order-facts';
import { sample } from '../core/sample';

export const paymentFailed: MailKind = {
  id: 'payment-failed',
  title: 'Payment failed',
  defaults: {
    en: {
      subject: 'The payment of order {{ order.number }} did not go through',
      body: `<mj-text mj-class="title">Your payment did not go through</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>{{ order.charged | money }} for your order <b>{{ order.number }}</b> could not be taken: nothing was charged. {% if heldUntil %}We keep your items until {{ heldUntil | moment }}; until then you can pay again.{% else %}Your cart is as it was: you can order again, with another card or in another way.{% endif %}</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">View your order</mj-button>
{% endif %}
<shop-order-lines />
<shop-order-totals />`,
    },
    de: {
      subject: 'Die Zahlung der Bestellung {{ order.number }} hat nicht geklappt',
      body: `<mj-text mj-class="title">Ihre Zahlung hat nicht geklappt</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>{{ order.charged | money }} für Ihre Bestellung <b>{{ order.number }}</b> konnten nicht eingezogen werden: Es wurde nichts abgebucht. {% if heldUntil %}Wir halten Ihre Artikel bis {{ heldUntil | moment }} zurück; bis dahin können Sie noch einmal zahlen.{% else %}Ihr Warenkorb ist, wie er war: Sie können neu bestellen, mit einer anderen Karte oder auf anderem Weg.{% endif %}</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">Bestellung ansehen</mj-button>
{% endif %}
<shop-order-lines />
<shop-order-totals />`,
    },
  },
  sample: { ...sample, heldUntil: '2026-03-14T10:00:00.000Z' },
  facts: async (strapi, payload) => {
    const facts = await orderFacts(strapi, payload, ({ order }) => ({
      heldUntil: order.status === 'pending' ? new Date(order.expiresAt).toISOString() : null,
    }));
    // Whoever has paid meanwhile is not told that it failed.
    return facts?.whole.order.status === 'completed' ? undefined : facts;
  },
};
