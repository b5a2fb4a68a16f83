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
