import { createGlobalStyle } from 'styled-components';

/** On paper there is the report and nothing around it, dark on white, with rows that are not cut in two. */
export const PrintStyle = createGlobalStyle`
  @media print {
    nav, [data-report-controls], [data-strapi-header] button { display: none !important; }
    @page { size: A4 landscape; margin: 12mm; }
    html, body, #strapi, main, main * { overflow: visible !important; }
    main { color-scheme: light; }
    main * { box-shadow: none !important; background: transparent !important; color: #212134 !important; }
    main table { font-size: 9pt; }
    main tr { break-inside: avoid; height: auto !important; }
    main td, main th { padding: 2pt 4pt !important; height: auto !important; }
    main button[aria-pressed] { border: 1px solid #dcdce4 !important; }
  }
`;
