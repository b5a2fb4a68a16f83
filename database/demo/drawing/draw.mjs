// Draws the demo's pictures: `node database/demo/drawing/draw.mjs`. They are kept in the repository; this is how they
// were made. Everything that names a picture `<shape>-<palette>.webp` gets it.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { shapes } from './shapes.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.join(here, '../pictures');

const palettes = {
  sea: { a: '#3f7f93', b: '#f2c9a1', d: '#1d3f4d', l: '#f6efe4', sky: ['#dcebee', '#bcd7dc'] },
  clay: { a: '#c46f4e', b: '#7d3f2d', d: '#4a2318', l: '#fbeee2', sky: ['#f8e6d8', '#eecdb4'] },
  moss: { a: '#6f8f5a', b: '#e3b95b', d: '#33472a', l: '#f7f3e3', sky: ['#e9f0dc', '#cfdfba'] },
  plum: { a: '#85506f', b: '#e6b7a9', d: '#452339', l: '#fbf0ee', sky: ['#f3e3ea', '#dfc3d1'] },
  sand: { a: '#d8b27c', b: '#8c6a43', d: '#54402a', l: '#fffaf0', sky: ['#f6eddd', '#e8d7ba'] },
  ink: { a: '#35415e', b: '#e08b5a', d: '#171d2e', l: '#f1f1ec', sky: ['#e2e6ee', '#c3cbdb'] },
  rose: { a: '#dc8f8f', b: '#a34a57', d: '#5d2831', l: '#fff4f0', sky: ['#fbe7e3', '#f2c9c5'] },
  sun: { a: '#e9b443', b: '#cf6b3c', d: '#6b3a1b', l: '#fff8e2', sky: ['#fdf2d3', '#f8df9f'] },
};

const picture = (shape, { sky, ...colors }) => `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800">
<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient>
<filter id="b"><feGaussianBlur stdDeviation="14"/></filter></defs>
<rect width="800" height="800" fill="url(#s)"/><circle cx="400" cy="410" r="300" fill="#fff" fill-opacity=".35"/>
<ellipse cx="410" cy="648" rx="220" ry="26" fill="${colors.d}" fill-opacity=".28" filter="url(#b)"/>${shape(colors)}</svg>`;

mkdirSync(folder, { recursive: true });
const names = ['products.csv', 'event.json', 'sellers.json'].flatMap(
  (file) => readFileSync(path.join(here, '..', file), 'utf8').match(/pictures\/[a-z]+-[a-z]+\.webp/g) ?? [],
);
for (const name of new Set(names.map((file) => path.basename(file, '.webp')))) {
  const [shape, palette] = name.split('-');
  await sharp(Buffer.from(picture(shapes[shape], palettes[palette])))
    .webp({ quality: 82 })
    .toFile(path.join(folder, `${name}.webp`));
}

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><path d="M44 8a24 24 0 0 0 0 48Z" fill="#a8482c"/></svg>';
await sharp(Buffer.from(mark)).png().toFile(path.join(here, '../../../favicon.png'));
