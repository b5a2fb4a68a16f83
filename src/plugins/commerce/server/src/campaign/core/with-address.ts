/** The page with this line at its very end, unless it holds it already. */
export const withAddress = (html: string, line: string): string => {
  if (html.includes(line)) return html;
  const style = 'font-family:sans-serif;font-size:13px;color:#6b6b73;text-align:center;padding:0 32px 32px;margin:0';
  const footer = `<p style="${style}">${line}</p>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + footer : html.slice(0, end) + footer + html.slice(end);
};
