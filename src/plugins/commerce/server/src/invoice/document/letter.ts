import type { Column, Content } from 'pdfmake/interfaces';
import type { Address } from '../../cart';
import type { Seller } from '../core/content';
import type { Figures } from '../core/figures';
import type { Printed } from '../core/printed';
import { countryName, ink, soft } from './paper';

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');

const placeOf = ({ postalCode, city, state, country }: Pick<Seller, 'postalCode' | 'city' | 'state' | 'country'>) =>
  ['US', 'CA', 'AU'].includes(country)
    ? `${city}${state ? `, ${state}` : ''} ${postalCode}`.trim()
    : joined(postalCode, city, state && `(${state})`);

/** A person at a company is named below it. The country is named where the letter leaves the seller's. */
export const addressLines = (address: Address, home: string, locale: string): string[] =>
  [
    address.company,
    address.name,
    address.line1,
    address.line2,
    placeOf({ ...address, state: address.state ?? '', postalCode: address.postalCode ?? '' }),
    address.country === home ? '' : countryName(address.country, locale),
  ].filter((line): line is string => Boolean(line));

export const sellerLine = (seller: Seller): string =>
  [seller.company, seller.line1, seller.line2, placeOf(seller)].filter(Boolean).join(' · ');

const labelled = (label: string, lines: readonly string[]): Column => ({
  width: '*',
  stack: [
    { text: label, style: 'label' },
    ...lines.map((text, index): Content => ({ text, color: ink, bold: index === 0 })),
  ],
});

const parties = ({ buyer, content, locale }: Printed, { words }: Figures): Column[] => {
  const home = content.seller.country;
  if (!buyer) return [labelled(words.billTo, [words.erased])];
  const billed = buyer.address ? addressLines(buyer.address, home, locale) : [buyer.email];
  const delivered = buyer.delivery && addressLines(buyer.delivery, home, locale);
  return [labelled(words.billTo, billed), ...(delivered ? [labelled(words.deliverTo, delivered)] : [])];
};

const facts = (
  { kind, number, issuedOn, content, buyer }: Printed,
  { words, day, shortDay, say }: Figures,
): [string, string][] => {
  const { invoice } = content;
  return [
    [kind === 'invoice' ? words.number : words.creditNoteNumber, number],
    [words.date, day(issuedOn)],
    ...(invoice
      ? [
          [words.forInvoice, say('of', { number: invoice.number, date: shortDay(invoice.issuedOn) })] as [
            string,
            string,
          ],
        ]
      : [[words.delivered, day(content.deliveredOn)] as [string, string]]),
    [words.order, content.orderNumber],
    ...(buyer?.vatId ? [[words.yourVatId, buyer.vatId] as [string, string]] : []),
  ];
};

const brand = ({ logo, content }: Printed) =>
  logo
    ? { stack: [{ image: logo, fit: [190, 56] as [number, number] }] }
    : { stack: [{ text: content.seller.company, fontSize: 16, bold: true, color: ink }] };

/** Who it goes to, and what it is: the head of the first page. */
export const letter = (printed: Printed, figures: Figures): Content[] => {
  const { seller } = printed.content;
  const title = printed.kind === 'invoice' ? figures.words.invoice : figures.words.creditNote;
  return [
    {
      columns: [
        { ...brand(printed), width: '*' },
        { text: title, fontSize: 24, alignment: 'right', color: ink, width: 'auto' },
      ],
      margin: [0, 0, 0, 26],
    },
    { text: sellerLine(seller), fontSize: 7.5, color: soft, margin: [0, 0, 0, 8] },
    {
      columns: [
        { columns: parties(printed, figures), width: '*', columnGap: 16, lineHeight: 1.2 },
        {
          width: 236,
          table: {
            widths: ['auto', '*'],
            body: facts(printed, figures).map(([label, value]) => [
              { text: label, color: soft },
              { text: value, color: ink, alignment: 'right' },
            ]),
          },
          layout: {
            defaultBorder: false,
            paddingTop: () => 2,
            paddingBottom: () => 2,
            paddingLeft: () => 0,
            paddingRight: () => 0,
          },
        },
      ],
      columnGap: 24,
      margin: [0, 0, 0, 24],
    },
  ];
};
