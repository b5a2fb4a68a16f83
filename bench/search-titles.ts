import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse as parseStream } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { onlineRetail } from '../tests/support/online-retail';

const folder = path.dirname(onlineRetail.file);

type Row = Readonly<Record<string, string>>;

const ofProductFiles = async (): Promise<string[]> => {
  const files = existsSync(folder)
    ? (await readdir(folder)).filter((name) => name.startsWith('shopify-products-'))
    : [];
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  const rows = texts.flatMap((text) => parse(text, { columns: true, bom: true }) as Row[]);
  return rows.flatMap(({ Title }) => (Title ? [Title] : []));
};

/** In that shop's books goods are written in capitals; anything else is a clerk's note: "damaged", "found". */
const isGoods = (description: string): boolean => /^[A-Z0-9][^a-z?]+$/.test(description) && description.includes(' ');

const ofInvoices = async (): Promise<string[]> => {
  if (!onlineRetail.isHere) return [];
  const found: Set<string> = new Set();
  const rows = createReadStream(onlineRetail.file)
    .pipe(createGunzip())
    .pipe(parseStream({ columns: true }));
  for await (const { Description } of rows as AsyncIterable<Row>) found.add((Description ?? '').trim());
  return [...found].filter(isGoods);
};

const list = (words: string): readonly string[] => words.split(' ');
const manners = list(
  'small large mini tall round folding hanging painted antique modern rustic vintage regency nordic plain striped dotted floral quilted knitted woven carved glazed frosted scented',
);
const looks = list(
  'red scarlet crimson pink coral orange amber yellow lemon green olive emerald mint teal turquoise blue navy indigo violet lilac purple brown walnut ivory cream white silver gold copper grey charcoal black',
);
const stuffs = list(
  'cotton linen wool silk felt leather canvas denim velvet paper wooden oak bamboo wicker willow steel brass iron tin zinc enamel glass crystal porcelain ceramic clay marble slate wax rubber',
);
const goods = list(
  'umbrella backpack teapot blanket lantern sandals notebook cushion candle jumper mug bowl plate saucer jug vase basket tray clock mirror frame lamp shade stool bench chair table shelf hook hanger doorstop rug mat towel apron glove scarf hat belt wallet purse satchel tent stove kettle pan ladle spoon knife grater tin jar bottle flask cup bunting garland wreath bauble star angel bell ribbon card envelope stamp pencil ruler globe puzzle kite ball skittles doll puppet drum whistle necklace bracelet earrings brooch ring charm pendant planter trowel feeder birdhouse',
);
/** Where no real shop's words are at hand, our own: about as many goods to a word. */
const ofOurs = (): string[] =>
  Array.from({ length: 4000 }, (_, n) =>
    [manners, looks, stuffs, goods].map((words, place) => words[(n * (2 * place + 1)) % words.length]).join(' '),
  );

/** What goods are called: in real files where this machine has them. */
export const goodsTitles = async (): Promise<readonly string[]> => {
  const real = [...(await ofProductFiles()), ...(await ofInvoices())];
  return [...new Set(real.length > 1000 ? real : ofOurs())];
};
