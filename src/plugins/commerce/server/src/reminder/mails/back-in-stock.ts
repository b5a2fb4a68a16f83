import type { MailKind } from '../../mail';
import { stockFacts } from '../actions/stock-facts';
import { leave } from './parts';

export const backInStockKind = 'back-in-stock';

const item = `{% if image %}<mj-image src="{{ image }}" alt="" width="160px" align="left" padding="8px 32px" />{% endif %}
<mj-text><b>{{ title }}</b>{% if variant %}<br />{{ variant }}{% endif %}</mj-text>`;

export const backInStock: MailKind = {
  id: backInStockKind,
  title: 'Back in stock',
  defaults: {
    en: {
      subject: '{{ title }} is back',
      body: `<mj-text mj-class="title">It is here again</mj-text>
<mj-text>You asked us to write to you once this can be bought again:</mj-text>
${item}
{% if url %}<mj-button href="{{ url }}">Look at it</mj-button>{% endif %}
${leave.en('This is the only mail about it. You do not want others that you asked for either?')}`,
    },
    de: {
      subject: '{{ title }} ist wieder da',
      body: `<mj-text mj-class="title">Wieder da</mj-text>
<mj-text>Sie wollten wissen, wenn das wieder zu haben ist:</mj-text>
${item}
{% if url %}<mj-button href="{{ url }}">Ansehen</mj-button>{% endif %}
${leave.de('Das ist die einzige E-Mail dazu. Sie möchten auch andere nicht mehr, um die Sie gebeten haben?')}`,
    },
  },
  sample: {
    ...{ title: 'Ocean Blue Shirt', variant: 'M', image: 'https://shop.example/shirt.jpg' },
    ...{ url: 'https://shop.example/products/ocean-blue-shirt' },
    unsubscribeUrl: 'https://shop.example/newsletter/unsubscribe',
  },
  facts: stockFacts,
};
