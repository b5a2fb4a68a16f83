import type { MailKind } from '../../mail';
import { cartFacts } from '../actions/cart-facts';
import { goods, leave, sampleLines } from './parts';

export const abandonedCartKind = 'abandoned-cart';

export const abandonedCart: MailKind = {
  id: abandonedCartKind,
  title: 'Reminder of a cart left behind',
  defaults: {
    en: {
      subject: 'Your cart at {{ shop.name }} is still here',
      body: `<mj-text mj-class="title">You left something behind</mj-text>
<mj-text>Hello{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>these things are still in your cart. We have not set them aside, but for now they are there:</mj-text>
${goods}
<mj-button href="{{ url }}">Back to the cart</mj-button>
${leave.en('You get this mail because you subscribed to our newsletter.')}`,
    },
    de: {
      subject: 'Ihr Warenkorb bei {{ shop.name }} ist noch da',
      body: `<mj-text mj-class="title">Sie haben etwas liegen lassen</mj-text>
<mj-text>Guten Tag{% if name %} {{ name }}{% endif %},</mj-text>
<mj-text>das liegt noch in Ihrem Warenkorb. Reserviert ist es nicht, aber noch ist es da:</mj-text>
${goods}
<mj-button href="{{ url }}">Zum Warenkorb</mj-button>
${leave.de('Sie bekommen diese E-Mail, weil Sie unseren Newsletter abonniert haben.')}`,
    },
  },
  sample: {
    ...{ name: 'Ada Lovelace', currency: 'EUR', lines: sampleLines },
    ...{
      url: 'https://shop.example/cart#token=example',
      unsubscribeUrl: 'https://shop.example/newsletter/unsubscribe',
    },
  },
  facts: cartFacts,
};
