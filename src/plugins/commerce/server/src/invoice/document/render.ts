import type { Printed } from '../core/printed';
import { definition } from './definition';
import { parsedFonts } from './fonts';

/** What its types leave out. */
interface VirtualFiles {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
}

/** Loaded with the first document: most processes of a shop print none. */
const library = async () => {
  const { default: pdfmake } = await import('pdfmake');
  const fonts = await parsedFonts({ normal: 'Roboto/Roboto-Regular.ttf', bold: 'Roboto/Roboto-Medium.ttf' });
  const { virtualfs } = pdfmake as unknown as VirtualFiles;
  for (const [style, font] of Object.entries(fonts)) virtualfs.writeFileSync(style, font);
  pdfmake.setFonts({ Roboto: { normal: 'normal', bold: 'bold' } });
  // Nothing is read from the disk, and nothing is fetched.
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake;
};

let loaded: ReturnType<typeof library> | undefined;

/** A PDF: the same bytes for the same document. */
export const renderPdf = async (printed: Printed): Promise<Buffer> => {
  loaded ??= library();
  return (await loaded).createPdf(definition(printed)).getBuffer();
};
