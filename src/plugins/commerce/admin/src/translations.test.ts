import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import german from './translations/de';
import english from './translations/en';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name as string).sort();

test('both languages say the same things', () => {
  expect(Object.keys(german)).toEqual(Object.keys(english));
});

test.each(Object.entries(english))('%s names the same things in German', (key, text) => {
  const translated = (german as Record<string, string>)[key] ?? '';
  const named = (words: string) => [...new Set(placeholders(words).filter((name) => !/^[A-ZÄÖÜa-z]+ /.test(name)))];
  expect(translated).not.toBe('');
  if (!text.includes('plural')) expect(named(translated)).toEqual(named(text));
});

/** One file's words would stand in another's place, where nobody looks. */
test.each(['en', 'de'])('no two files of %s name the same thing', (language) => {
  const folder = path.join(__dirname, 'translations');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const keys = files
    .filter((file) => file.endsWith(`${language}.ts`))
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').match(/^ {2}'?[\w.-]+'?(?=:)/gm) ?? []);
  expect(keys.length).toBeGreaterThan(800);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});
