import type { MailKind } from '../mail';
import { campaignFacts } from './actions/campaign-facts';

export const campaignKind = 'campaign';

const body = (words: { from: string; look: string; leave: string }): string => `{% for block in blocks %}
{% if block.kind == 'heading' %}<mj-text mj-class="title">{{ block.text }}</mj-text>{% endif %}
{% if block.kind == 'text' %}<mj-text>{{ block.text | newline_to_br }}</mj-text>{% endif %}
{% if block.kind == 'divider' %}<mj-divider />{% endif %}
{% if block.kind == 'button' %}<mj-button href="{{ block.url }}">{{ block.label }}</mj-button>{% endif %}
{% if block.kind == 'image' %}{% if block.link %}<mj-image src="{{ block.url }}" alt="{{ block.alternativeText }}" href="{{ block.link }}" padding="8px 32px" />{% else %}<mj-image src="{{ block.url }}" alt="{{ block.alternativeText }}" padding="8px 32px" />{% endif %}{% endif %}
{% if block.kind == 'code' %}{% if block.code %}<mj-text css-class="box">{{ block.text | newline_to_br }} <b>{{ block.code }}</b></mj-text>{% endif %}{% endif %}
{% if block.kind == 'products' %}
{% for item in block.items %}
{% if item.image %}{% if item.url %}<mj-image src="{{ item.image }}" alt="{{ item.alternativeText }}" href="{{ item.url }}" padding="16px 32px 4px" />{% else %}<mj-image src="{{ item.image }}" alt="{{ item.alternativeText }}" padding="16px 32px 4px" />{% endif %}{% endif %}
<mj-text><b>{{ item.title }}</b><br />{% if item.from %}${words.from} {% endif %}{{ item.price | money: item.currency }}{% if item.compareAt %} <s>{{ item.compareAt | money: item.currency }}</s>{% endif %}</mj-text>
{% if item.url %}<mj-button href="{{ item.url }}">${words.look}</mj-button>{% endif %}
{% endfor %}
{% endif %}
{% endfor %}
<mj-divider />
<mj-text mj-class="muted">${words.leave}</mj-text>`;

/** One campaign's mail to one subscriber. */
export const campaignMail: MailKind = {
  id: campaignKind,
  title: 'Campaign',
  atMostOnce: true,
  defaults: {
    en: {
      subject: '{{ subject }}',
      body: body({
        from: 'from',
        look: 'Have a look',
        leave:
          'You get this mail as you subscribed to the newsletter of {{ shop.name }}. <a href="{{ leave }}">Unsubscribe</a>',
      }),
    },
    de: {
      subject: '{{ subject }}',
      body: body({
        from: 'ab',
        look: 'Ansehen',
        leave:
          'Sie bekommen diese E-Mail, weil Sie den Newsletter von {{ shop.name }} bestellt haben. <a href="{{ leave }}">Abmelden</a>',
      }),
    },
  },
  sample: {
    ...{ subject: 'New in spring', preheader: 'Shirts for warm days', leave: 'https://shop.example/newsletter' },
    blocks: [
      { kind: 'heading', text: 'New in spring' },
      { kind: 'text', text: 'The days grow longer.\n\nThe shirts grow lighter.' },
      {
        kind: 'products',
        items: [
          {
            ...{ title: 'Ocean Blue Shirt', price: 5000, compareAt: 6000, currency: 'EUR', from: true, image: null },
            ...{ alternativeText: '', url: 'https://shop.example/p/ocean-blue-shirt' },
          },
        ],
      },
      { kind: 'code', text: 'Ten percent off with', code: 'SPRING' },
      { kind: 'image', url: 'https://shop.example/spring.jpg', alternativeText: 'A meadow', link: null },
      { kind: 'divider' },
      { kind: 'button', label: 'To the shop', url: 'https://shop.example' },
    ],
  },
  facts: campaignFacts,
};
