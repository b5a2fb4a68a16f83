import { escaped } from './escaped';

/** How the shop looks in its mails. */
export interface Look {
  readonly name: string;
  /** `#1a1a1a`: buttons and links. */
  readonly color: string;
  /** An https address of a picture, shown instead of the name. */
  readonly logo: string | null;
  /** Below every mail, line by line: the legal name and address, and whatever the law asks for. */
  readonly footer: string;
}

const tables = `
  .lines td, .totals td, .downloads td { vertical-align: top; padding: 8px 0; }
  .totals td { padding: 5px 0; }
  .lines .picture { width: 64px; padding-right: 16px; }
  .lines img { display: block; width: 64px; height: 64px; border-radius: 8px; object-fit: cover; }
  .amount { text-align: right; white-space: nowrap; padding-left: 16px !important; }
  .totals .sum td { padding: 10px 0 6px; border-top: 1px solid #e6e6ea; font-size: 18px; font-weight: 700; }
  .muted, .muted td { color: #6b6b73; font-size: 14px; }
  .addresses td { vertical-align: top; padding: 0 16px 12px 0; width: 33%; }
  .box > div { background: #f4f4f6; border-radius: 8px; padding: 16px 20px; }
  a { color: COLOR; }
  @media (max-width: 480px) { .addresses .stack { display: block; width: auto !important; } }`;

const darkStyle = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page, .page > div, body { background: #121214 !important; }
    .card, .card > table { background: #1e1e21 !important; }
    .card div, .card td, .card p, .name div { color: #f2f2f3 !important; }
    .card .muted, .foot div, .muted div { color: #a9a9b0 !important; }
    .muted td { color: #a9a9b0 !important; }
    .rule p, .totals .sum td { border-color: #3a3a40 !important; }
    .card .box > div { background: #2a2a2f !important; }
    .card a { color: #f2f2f3 !important; }
  }
  [data-ogsc] .card div, [data-ogsc] .card td { color: #f2f2f3 !important; }`;

const header = ({ name, logo }: Look): string =>
  logo
    ? `<mj-image src="${escaped(logo)}" alt="${escaped(name)}" width="140px" align="left" padding="28px 32px 8px" />`
    : `<mj-text css-class="name" font-size="20px" font-weight="700" padding="28px 32px 8px">${escaped(name)}</mj-text>`;

const footer = ({ footer: text }: Look): string => escaped(text).split('\n').join('<br />');

/** What stands before and after a body; the body itself is the inside of the card's one column. */
export const layout = (look: Look, locale: string): { readonly before: string; readonly after: string } => ({
  before: `<mjml lang="${escaped(locale)}"><mj-head>
<mj-attributes>
<mj-all font-family="-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" />
<mj-text font-size="16px" line-height="1.5" color="#26262b" padding="8px 32px" />
<mj-table font-size="15px" line-height="1.45" color="#26262b" padding="8px 32px" />
<mj-button background-color="${escaped(look.color)}" color="#ffffff" font-size="16px" font-weight="600" border-radius="6px" inner-padding="14px 26px" padding="16px 32px" align="left" />
<mj-divider border-width="1px" border-color="#e6e6ea" padding="8px 32px" css-class="rule" />
<mj-class name="title" font-size="26px" line-height="1.25" font-weight="700" padding="28px 32px 8px" />
<mj-class name="heading" font-size="18px" font-weight="600" padding="20px 32px 4px" />
<mj-class name="muted" font-size="14px" color="#6b6b73" css-class="muted" />
</mj-attributes>
<mj-preview>{{ preheader }}</mj-preview>
<mj-style>${tables.replace('COLOR', look.color)}${darkStyle}</mj-style>
</mj-head><mj-body background-color="#f4f4f6" css-class="page" width="600px">
<mj-section padding="0"><mj-column>${header(look)}</mj-column></mj-section>
<mj-section background-color="#ffffff" border-radius="10px" padding="0 0 24px" css-class="card"><mj-column>
`,
  after: `
</mj-column></mj-section>
<mj-section padding="8px 0 32px"><mj-column><mj-text css-class="foot" font-size="13px" color="#6b6b73">${footer(look)}</mj-text></mj-column></mj-section>
</mj-body></mjml>`,
});
