import type { MailKind } from '../../mail';
import { orderFacts } from '../actions/order-facts';
import { parcelOf } from '../core/parcel';
import { sample } from '../core/sample';

export const orderShipped: MailKind = {
  id: 'order-shipped',
  title: 'Order shipped',
  defaults: {
    en: {
      subject:
        '{% if parcel.partly %}A part of your order{% else %}Your order{% endif %} {{ order.number }} is on its way',
      body: `<mj-text mj-class="title">{% if parcel.partly %}A part of your order is on its way{% else %}Your order is on its way{% endif %}</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>We have sent {% if parcel.partly %}a part of {% endif %}your order <b>{{ order.number }}</b>{% if parcel.carrier %} with {{ parcel.carrier }}{% endif %}.{% if parcel.tracking %} Its tracking number is <b>{{ parcel.tracking }}</b>.{% endif %}</mj-text>
{% if parcel.trackingUrl %}
<mj-button href="{{ parcel.trackingUrl }}">Track the parcel</mj-button>
{% endif %}
{% if order.url %}
<mj-text><a href="{{ order.url }}">View your order</a></mj-text>
{% endif %}
<mj-text mj-class="heading">What you ordered</mj-text>
<shop-order-lines />
<shop-order-addresses />`,
    },
    de: {
      subject:
        '{% if parcel.partly %}Ein Teil Ihrer Bestellung{% else %}Ihre Bestellung{% endif %} {{ order.number }} ist unterwegs',
      body: `<mj-text mj-class="title">{% if parcel.partly %}Ein Teil Ihrer Bestellung ist unterwegs{% else %}Ihre Bestellung ist unterwegs{% endif %}</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>wir haben {% if parcel.partly %}einen Teil Ihrer{% else %}Ihre{% endif %} Bestellung <b>{{ order.number }}</b>{% if parcel.carrier %} mit {{ parcel.carrier }}{% endif %} verschickt.{% if parcel.tracking %} Die Sendungsnummer ist <b>{{ parcel.tracking }}</b>.{% endif %}</mj-text>
{% if parcel.trackingUrl %}
<mj-button href="{{ parcel.trackingUrl }}">Sendung verfolgen</mj-button>
{% endif %}
{% if order.url %}
<mj-text><a href="{{ order.url }}">Bestellung ansehen</a></mj-text>
{% endif %}
<mj-text mj-class="heading">Ihre Bestellung</mj-text>
<shop-order-lines />
<shop-order-addresses />`,
    },
  },
  sample: {
    ...sample,
    parcel: {
      carrier: 'DHL',
      tracking: '00340434161094021501',
      trackingUrl: 'https://carrier.example/1',
      partly: true,
    },
  },
  facts: async (strapi, payload) => {
    const facts = await orderFacts(strapi, payload, (whole) => ({ parcel: parcelOf(whole, payload.fulfillment) }));
    return facts?.data.parcel ? facts : undefined;
  },
};
