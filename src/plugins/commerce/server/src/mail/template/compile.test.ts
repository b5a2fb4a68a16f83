import { compile, problemsOf } from './compile';
import { renderHtml, renderPlain } from './liquid';
import { plainText } from './plain-text';

const look = { name: 'Ada & Co', color: '#0a7d4b', logo: null, footer: 'Ada & Co\nLong Street 1' };
const sample = {
  name: 'Ada',
  order: { number: '1001', total: 123_456, createdAt: '2026-03-01T23:30:00.000Z' },
  currency: 'EUR',
};
const english = { locale: 'en', timezone: 'UTC' };
const source = (body: string, subject = 'Order {{ order.number }}') => ({
  words: { subject, body },
  parts: {},
  look,
  locale: 'en',
});
const rendered = async (body: string, data: object = sample, formats = english): Promise<string> =>
  renderHtml((await compile(source(body))).html, { ...data }, formats);

test('what a customer typed is text, never markup', async () => {
  const html = await rendered('<mj-text>Hi {{ name }}</mj-text>', {
    name: '<img src=x onerror=alert(1)>{{ 1 | plus: 1 }}',
  });
  expect(html).toContain('Hi &lt;img src=x onerror=alert(1)&gt;{{ 1 | plus: 1 }}');
});

test('a subject is text as it is', async () => {
  const { subject } = await compile(source('<mj-text>x</mj-text>', 'For {{ name }}'));
  expect(renderPlain(subject, { name: 'Ada & "Eve"' }, english)).toBe('For Ada & "Eve"');
});

test.each([
  ['en', 'EUR', '€1,234.56'],
  ['de', 'EUR', '1.234,56 €'],
  ['en', 'JPY', '¥123,456'],
  ['en', 'KWD', 'KWD 123.456'],
])('in %s %s is written %s', async (locale, currency, text) => {
  const html = await rendered(
    '<mj-text>{{ order.total | money }}</mj-text>',
    { ...sample, currency },
    { ...english, locale },
  );
  expect(html.replaceAll('\u00a0', ' ')).toContain(text);
});

test('a day is the store’s day', async () => {
  const body = '<mj-text>{{ order.createdAt | day }}</mj-text>';
  expect(await rendered(body, sample, { locale: 'en', timezone: 'UTC' })).toContain('March 1, 2026');
  expect(await rendered(body, sample, { locale: 'de', timezone: 'Europe/Berlin' })).toContain('2. März 2026');
});

test('the text part reads like a letter', async () => {
  const html = await rendered(
    '<mj-text mj-class="title">Thank you</mj-text><mj-button href="https://shop.example/a?b=1">See it</mj-button>',
  );
  expect(plainText(html)).toBe(
    ['Ada & Co', 'Thank you', 'See it [https://shop.example/a?b=1]', 'Ada & Co\nLong Street 1'].join('\n\n'),
  );
});

test.each([
  ['<mj-text>\n{{ order.nmber }}</mj-text>', 2, 'undefined variable: order.nmber'],
  ['<mj-text>a</mj-text>\n{% if name %}', 2, 'tag {% if name %} not closed'],
  ['<mj-text>{{ name | shout }}</mj-text>', 1, 'undefined filter: shout'],
  ['<mj-text>a</mj-text>\n\n<mj-tekst>b</mj-tekst>', 3, 'mj-tekst'],
  ['<mj-text>a</mj-text>\n<mj-text colr="red">b</mj-text>', 2, 'colr'],
  ['<mj-text>a</mj-text>\n<mj-include path="/etc/passwd" />', 2, 'mj-include'],
  ['{% include "/etc/passwd" %}', 1, 'Failed to lookup'],
  ['{% for i in (1..100000000) %}x{% endfor %}', 1, 'memory alloc limit'],
])('%j is refused with its line', async (body, line, message) => {
  const { body: problems } = await problemsOf(source(body), sample, english);
  expect(problems[0]).toEqual({ line, message: expect.stringContaining(message) });
});

test('good words have no problems', async () => {
  const body = '{% if missing %}\n<mj-text>{{ missing.more }}</mj-text>\n{% endif %}';
  expect(await problemsOf(source(body), sample, english)).toEqual({ subject: [], body: [] });
});
