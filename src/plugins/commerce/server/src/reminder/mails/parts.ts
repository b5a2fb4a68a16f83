/** Goods as they stand in a reminder: each may have a page of its own. */
export const goods = `<mj-table css-class="lines">
{% for line in lines %}
<tr>
{% if line.image %}<td width="64" class="picture"><img src="{{ line.image }}" width="64" height="64" alt="" /></td>{% endif %}
<td class="what"{% unless line.image %} colspan="2"{% endunless %}><b>{{ line.title }}</b>{% if line.variant %}<br /><span class="muted">{{ line.variant }}</span>{% endif %}<br /><span class="muted">{{ line.quantity }} × {{ line.unitPrice | money }}</span></td>
<td class="amount">{{ line.subtotal | money }}</td>
</tr>
{% endfor %}
</mj-table>`;

export const sampleLines = [
  { title: 'Ocean Blue Shirt', variant: 'M', image: null, quantity: 2, unitPrice: 5000, subtotal: 10_000 },
  { title: 'Field Recordings (album)', variant: null, image: null, quantity: 1, unitPrice: 900, subtotal: 900 },
];

/** Below every mail that goes out by itself. */
export const leave = {
  en: (why: string) =>
    `<mj-text mj-class="muted">${why}{% if unsubscribeUrl %} <a href="{{ unsubscribeUrl }}">Unsubscribe</a>{% endif %}</mj-text>`,
  de: (why: string) =>
    `<mj-text mj-class="muted">${why}{% if unsubscribeUrl %} <a href="{{ unsubscribeUrl }}">Abmelden</a>{% endif %}</mj-text>`,
};
