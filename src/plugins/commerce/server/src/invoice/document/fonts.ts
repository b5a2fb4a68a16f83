import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Fontkit {
  create(file: Buffer): object;
  /** A format whose constructor may answer a font of its own. */
  registerFormat(format: { new (stream: { buffer: Uint8Array }): object; probe(file: Uint8Array): boolean }): void;
}

const pdfmake = require.resolve('pdfmake/package.json');

/** The very one that draws: another copy would not know what is registered here. */
const fontkit = (): Fontkit => createRequire(createRequire(pdfmake).resolve('pdfkit'))('fontkit') as Fontkit;

/** Of a name; a font's file has more bytes. */
const longest = 100;

/**
 * Fonts parsed once. pdfkit takes a file's bytes and parses them for every document, which takes longer than all the rest
 * of it: it is given a name instead, by which fontkit finds the font again. Answers what to give it, by style.
 */
export const parsedFonts = async <Style extends string>(files: Readonly<Record<Style, string>>) => {
  const { create, registerFormat } = fontkit();
  const parsed = new Map<string, object>();
  const nameIn = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
  registerFormat(
    class {
      constructor({ buffer }: { buffer: Uint8Array }) {
        return parsed.get(nameIn(buffer)) as object;
      }
      static probe(file: Uint8Array): boolean {
        return file.length < longest && parsed.has(nameIn(file));
      }
    },
  );
  const folder = path.join(path.dirname(pdfmake), 'fonts');
  const named = await Promise.all(
    Object.entries<string>(files).map(async ([style, file]) => {
      const name = `parsed ${file}`;
      parsed.set(name, create(await readFile(path.join(folder, file))));
      return [style, Buffer.from(name, 'latin1')] as const;
    }),
  );
  return Object.fromEntries(named) as Record<Style, Buffer>;
};
