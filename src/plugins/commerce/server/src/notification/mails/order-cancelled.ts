import type { MailKind } from '../../mail';
import { orderFacts } from '../actions/order-facts';
import { sample } from '../core/sample';

export const orderCancelled: MailKind = {
  id: 'order-cancelled',
  title: 'Order cancelled',
  defaults: {
    en: {
      subject: 'Order {{ order.number }} was cancelled',
      body: `<mj-text mj-class="title">Your order was cancelled</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>{% if reason == 'out-of-stock' %}We are sorry: what you ordered sold out in the very moment in which you paid. Your order <b>{{ order.number }}</b> is cancelled, and all you paid goes back to you.{% elsif reason == 'expired' %}Your payment of order <b>{{ order.number }}</b> did not reach us in time, so we have cancelled it. Nothing was charged.{% else %}We have cancelled your order <b>{{ order.number }}</b>. Should you have paid already, the money goes back to you.{% endif %}</mj-text>
<shop-order-lines />
<shop-order-totals />
<mj-button href="{{ order.url }}">View your order</mj-button>`,
    },
    de: {
      subject: 'Bestellung {{ order.number }} wurde storniert',
      body: `<mj-text mj-class="title">Ihre Bestellung wurde storniert</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>{% if reason == 'out-of-stock' %}es tut uns leid: Was Sie bestellt haben, war in dem Moment ausverkauft, in dem Sie bezahlt haben. Ihre Bestellung <b>{{ order.number }}</b> ist storniert, und Sie bekommen alles zurück, was Sie bezahlt haben.{% elsif reason == 'expired' %}Ihre Zahlung für die Bestellung <b>{{ order.number }}</b> ist nicht rechtzeitig eingegangen, deshalb haben wir sie storniert. Es wurde nichts abgebucht.{% else %}wir haben Ihre Bestellung <b>{{ order.number }}</b> storniert. Falls Sie schon bezahlt haben, bekommen Sie das Geld zurück.{% endif %}</mj-text>
<shop-order-lines />
<shop-order-totals />
<mj-button href="{{ order.url }}">Bestellung ansehen</mj-button>`,
    },
  },
  sample: { ...sample, reason: 'staff' },
  facts: (strapi, payload) => orderFacts(strapi, payload, ({ order }) => ({ reason: order.cancelReason })),
};
