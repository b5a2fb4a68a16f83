import type { MailKind } from '../../mail';
import { showDraft } from '../actions/draft-orders';

/** The link under which a buyer pays what staff put together. */
export const paymentLinkMail: MailKind = {
  id: 'payment-link',
  title: 'Payment link of a draft order',
  defaults: {
    en: {
      subject: 'Your order is ready to be paid',
      body: `<mj-text mj-class="title">Your order is ready</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>We have put together what you asked for:</mj-text>
{% for line in lines %}<mj-text>{{ line.quantity }} × {{ line.title }}{% if line.variant %}, {{ line.variant }}{% endif %}</mj-text>{% endfor %}
<mj-text>In all: <b>{{ total | money }}</b></mj-text>
<mj-button href="{{ link }}">Look at it and pay</mj-button>`,
    },
    de: {
      subject: 'Ihre Bestellung kann bezahlt werden',
      body: `<mj-text mj-class="title">Ihre Bestellung liegt bereit</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>wir haben zusammengestellt, was Sie wünschten:</mj-text>
{% for line in lines %}<mj-text>{{ line.quantity }} × {{ line.title }}{% if line.variant %}, {{ line.variant }}{% endif %}</mj-text>{% endfor %}
<mj-text>Gesamt: <b>{{ total | money }}</b></mj-text>
<mj-button href="{{ link }}">Ansehen und bezahlen</mj-button>`,
    },
  },
  sample: {
    ...{ name: 'Ada Lovelace', total: 4990, currency: 'EUR', link: 'https://shop.example/cart/…' },
    lines: [{ quantity: 1, title: 'Ocean Blue Shirt', variant: 'M / Blue' }],
  },
  facts: async (strapi, payload) => {
    const { cart, link } = await showDraft(strapi, String(payload.draft));
    // Bought meanwhile, or taken back: there is nothing to pay.
    if (cart.status === 'ordered' || !cart.email || !link) return undefined;
    const { email, locale, lines, totals, currency, shippingAddress } = cart;
    return {
      to: email,
      locale,
      data: { name: shippingAddress?.name ?? null, lines, total: totals.total, currency, link },
    };
  },
};
