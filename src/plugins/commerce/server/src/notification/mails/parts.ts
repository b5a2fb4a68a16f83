/** Words of the parts that show an order, per language. */
interface Labels {
  readonly [name: string]: string;
}

const english: Labels = {
  subtotal: 'Subtotal',
  shipping: 'Shipping',
  free: 'Free',
  total: 'Total',
  included: 'Includes {{ tax.name }}',
  giftCards: 'Paid by gift card',
  charged: 'Remaining amount',
  reverseCharge: 'The recipient owes the VAT (reverse charge).',
  shippingAddress: 'Shipping address',
  billingAddress: 'Billing address',
  pickup: 'To be fetched at',
  downloads: 'Your downloads',
  download: 'Download',
  once: '{{ download.attemptsLeft }} downloads left',
  until: 'until {{ download.expiresAt | day }}',
};

const german: Labels = {
  subtotal: 'Zwischensumme',
  shipping: 'Versand',
  free: 'Kostenlos',
  total: 'Gesamt',
  included: 'Enthält {{ tax.name }}',
  giftCards: 'Mit Gutschein bezahlt',
  charged: 'Restbetrag',
  reverseCharge: 'Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge).',
  shippingAddress: 'Lieferadresse',
  billingAddress: 'Rechnungsadresse',
  pickup: 'Abzuholen bei',
  downloads: 'Ihre Downloads',
  download: 'Herunterladen',
  once: 'noch {{ download.attemptsLeft }} Downloads möglich',
  until: 'bis {{ download.expiresAt | day }}',
};

const lines = `
<mj-divider />
<mj-table css-class="lines">
{% for line in order.lines %}
<tr>
{% if line.image %}<td width="64" class="picture"><img src="{{ line.image }}" width="64" height="64" alt="" /></td>{% endif %}
<td class="what"{% unless line.image %} colspan="2"{% endunless %}><b>{{ line.title }}</b>{% if line.variant %}<br /><span class="muted">{{ line.variant }}</span>{% endif %}<br /><span class="muted">{{ line.quantity }} × {{ line.unitPrice | money }}</span></td>
<td class="amount">{{ line.subtotal | money }}</td>
</tr>
{% endfor %}
</mj-table>`;

const totals = (label: Labels): string => `
<mj-divider />
<mj-table css-class="totals">
<tr><td>${label.subtotal}</td><td class="amount">{{ order.totals.subtotal | money }}</td></tr>
{% for discount in order.discounts %}
<tr><td>{{ discount.title }}{% if discount.code %} <span class="muted">({{ discount.code }})</span>{% endif %}</td><td class="amount">−{{ discount.amount | money }}</td></tr>
{% endfor %}
{% if order.shippingLabel %}
<tr><td>${label.shipping} <span class="muted">({{ order.shippingLabel }})</span></td><td class="amount">{% if order.totals.shipping %}{{ order.totals.shipping | money }}{% else %}${label.free}{% endif %}</td></tr>
{% endif %}
{% unless order.totals.pricesIncludeTax %}{% for tax in order.totals.taxes %}
<tr><td>{{ tax.name }}</td><td class="amount">{{ tax.amount | money }}</td></tr>
{% endfor %}{% endunless %}
<tr class="sum"><td>${label.total}</td><td class="amount">{{ order.totals.total | money }}</td></tr>
{% if order.totals.pricesIncludeTax %}{% for tax in order.totals.taxes %}
<tr class="muted"><td>${label.included}</td><td class="amount">{{ tax.amount | money }}</td></tr>
{% endfor %}{% endif %}
{% if order.giftCards %}
<tr><td>${label.giftCards}</td><td class="amount">−{{ order.giftCards | money }}</td></tr>
<tr><td>${label.charged}</td><td class="amount">{{ order.charged | money }}</td></tr>
{% endif %}
</mj-table>
{% if order.reverseCharge %}<mj-text mj-class="muted">${label.reverseCharge}</mj-text>{% endif %}`;

const written = (address: string): string =>
  `{% for line in ${address}.lines %}{{ line }}<br />{% endfor %}{{ ${address}.country | country }}`;

const addresses = (label: Labels): string => `
{% if order.shippingAddress or order.billingAddress or order.pickup %}
<mj-divider />
<mj-table css-class="addresses"><tr>
{% if order.shippingAddress %}<td class="stack"><b>${label.shippingAddress}</b><br />${written('order.shippingAddress')}</td>{% endif %}
{% if order.pickup %}<td class="stack"><b>${label.pickup}</b><br />${written('order.pickup')}{% if order.pickup.hours %}<br />{{ order.pickup.hours }}{% endif %}</td>{% endif %}
{% if order.billingAddress %}<td class="stack"><b>${label.billingAddress}</b><br />${written('order.billingAddress')}</td>{% endif %}
</tr></mj-table>
{% endif %}`;

const downloads = (label: Labels): string => `
{% if order.downloads.size > 0 %}
<mj-text mj-class="heading">${label.downloads}</mj-text>
<mj-table css-class="downloads">
{% for download in order.downloads %}
<tr><td class="what"><b>{{ download.title }}</b>{% if download.attemptsLeft or download.expiresAt %}<br /><span class="muted">{% if download.attemptsLeft %}${label.once}{% endif %}{% if download.attemptsLeft and download.expiresAt %}, {% endif %}{% if download.expiresAt %}${label.until}{% endif %}</span>{% endif %}</td><td class="amount"><a href="{{ download.url }}">${label.download}</a></td></tr>
{% endfor %}
</mj-table>
{% endif %}`;

const both = (part: (label: Labels) => string) => ({ en: part(english), de: part(german) });

/** `<shop-order-lines />` and its like, in every mail's body. */
export const orderParts = {
  'order-lines': both(() => lines),
  'order-totals': both(totals),
  'order-addresses': both(addresses),
  'order-downloads': both(downloads),
  order: both((label) => lines + totals(label) + addresses(label)),
};
