import { judge, plainLetters } from './spam';

const written = (text: string, over: object = {}) => ({ name: 'Ada', subject: null, text, repeats: 0, ...over });

test.each([
  'Where is my order 1001? It was to be here on Monday.',
  'The link https://shop.example/products/shirt leads nowhere, www.shop.example/shirt neither.',
  'Do you take bitcoin? And can I unsubscribe from your mails?',
  'Bonjour, je voudrais savoir si la chemise bleue existe en taille L. Merci, Élodie',
  'Wo finde ich die Rechnung?\nSehr geehrte Damen und Herren,\nich brauche sie für die Steuer.',
])('what customers write is none: %s', (text) => {
  expect(judge(written(text)).spam).toBe(false);
});

test('a question that many ask in the same few words is none, however often it comes', () => {
  expect(judge(written('Where is my order?', { repeats: 50 }))).toEqual({ spam: false, signs: [] });
});

test.each([
  ['markup', written('Best <a href="http://pills.example">pills</a>')],
  ['markup', written('See [url=http://pills.example]this[/url]')],
  ['links', written('http://a.example http://b.example http://c.example http://d.example http://e.example')],
  ['link-in-name', written('Hello', { name: 'Win at https://casino.example' })],
  [
    'selling',
    written('Our SEO services bring backlinks and more traffic. Personal loans too. This is a limited-time offer.'),
  ],
  [
    'repeated',
    written('We noticed that your site could do so much better with the help of our team. '.repeat(2), { repeats: 2 }),
  ],
])('%s gives it away', (sign, message) => {
  expect(judge(message)).toEqual({ spam: true, signs: [sign] });
});

test('repetitions are found however they are dressed up', () => {
  expect(plainLetters('Hello,  Ada 17!')).toBe(plainLetters('HELLO ada (18)'));
});
