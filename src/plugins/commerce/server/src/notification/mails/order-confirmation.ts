import type { MailKind } from '../../mail';
import { attachedInvoice } from '../actions/attached-invoice';
import { orderFacts } from '../actions/order-facts';
import { sample } from '../core/sample';

export const orderConfirmation: MailKind = {
  id: 'order-confirmation',
  title: 'Order confirmation',
  defaults: {
    en: {
      subject: 'Order {{ order.number }} is confirmed',
      body: `<mj-text mj-class="title">Thank you for your order!</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>Your order <b>{{ order.number }}</b> of {{ order.createdAt | day }} is confirmed. {% if order.shippingAddress %}We’ll let you know as soon as it is on its way.{% endif %}</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">View your order</mj-button>
{% endif %}
<shop-order-downloads />
<mj-text mj-class="heading">What you ordered</mj-text>
<shop-order />`,
    },
    de: {
      subject: 'Bestellung {{ order.number }} ist bestätigt',
      body: `<mj-text mj-class="title">Vielen Dank für Ihre Bestellung!</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>Ihre Bestellung <b>{{ order.number }}</b> vom {{ order.createdAt | day }} ist bestätigt. {% if order.shippingAddress %}Wir melden uns, sobald sie unterwegs ist.{% endif %}</mj-text>
{% if order.url %}
<mj-button href="{{ order.url }}">Bestellung ansehen</mj-button>
{% endif %}
<shop-order-downloads />
<mj-text mj-class="heading">Ihre Bestellung</mj-text>
<shop-order />`,
    },
  },
  sample: { ...sample },
  facts: async (strapi, payload) => {
    const facts = await orderFacts(strapi, payload);
    return facts && { ...facts, attachments: await attachedInvoice(strapi, facts.whole.order) };
  },
};
