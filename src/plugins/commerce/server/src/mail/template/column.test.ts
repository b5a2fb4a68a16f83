import { columnOf } from './column';

const mjmlOf = (body: string, parts = {}) => columnOf(body, parts).mjml;
const problemsOf = (body: string, parts = {}) => columnOf(body, parts).problems;

test('Liquid between elements becomes a raw element, within one it stays text', () => {
  const body = '{% if a > 1 %}\n<mj-text>Hi {{ name }}</mj-text>\n{% endif %}';
  const { mjml, problems, restore } = columnOf(body, {});
  expect(problems).toEqual([]);
  expect(mjml).toMatch(
    /^<mj-raw>LIQUID0DIUQIL<\/mj-raw>\n<mj-text>Hi LIQUID1DIUQIL<\/mj-text>\n<mj-raw>LIQUID2DIUQIL<\/mj-raw>$/,
  );
  expect(restore(mjml)).toContain('<mj-raw>{% if a > 1 %}</mj-raw>');
});

test('Liquid may stand in an attribute, with quotes of its own', () => {
  const { mjml, restore, problems } = columnOf('<mj-button href="{{ url | append: "?a=1" }}">Go</mj-button>', {});
  expect(problems).toEqual([]);
  expect(restore(mjml)).toBe('<mj-button href="{{ url | append: "?a=1" }}">Go</mj-button>');
});

test('a part stands on one line, so that lines below keep their number', () => {
  expect(mjmlOf('<shop-lines />\n<mj-text>x</mj-text>', { lines: '<mj-table>\n  <tr></tr>\n</mj-table>' })).toBe(
    '<mj-table> <tr></tr> </mj-table>\n<mj-text>x</mj-text>',
  );
});

test.each([
  ['<mj-text>a</mj-text>\nHello', 2, 'text stands outside'],
  ['<mj-text>a\n\n', 1, '<mj-text> is not closed'],
  ['\n</mj-text>', 2, '</mj-text> closes nothing'],
  ['\n\n<shop-nothing />', 3, 'there is no <shop-nothing />'],
  ['{% if a\n%}\nHello', 3, 'text stands outside'],
])('%j is told with its line', (body, line, message) =>
  expect(problemsOf(body)).toEqual([{ line, message: expect.stringContaining(message) }]),
);
