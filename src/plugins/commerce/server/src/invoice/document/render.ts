import path from 'node:path';
import type { Printed } from '../core/printed';
import { definition } from './definition';

/** Loaded with the first document: most processes of a shop print none. */
const library = async () => {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = path.join(path.dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');
  const font = (name: string): string => path.join(fonts, `Roboto-${name}.ttf`);
  pdfmake.setFonts({ Roboto: { normal: font('Regular'), bold: font('Medium') } });
  // Only its own fonts are read, and nothing is fetched.
  pdfmake.setLocalAccessPolicy((file) => file.startsWith(fonts));
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake;
};

let loaded: ReturnType<typeof library> | undefined;

/** A PDF: the same bytes for the same document. */
export const renderPdf = async (printed: Printed): Promise<Buffer> => {
  loaded ??= library();
  return (await loaded).createPdf(definition(printed)).getBuffer();
};
