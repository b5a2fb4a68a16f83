import path from 'node:path';
import { contentRules, outsideRules, tidy } from './architecture/content-rules';
import { importRules } from './architecture/import-rules';
import { isTest } from './architecture/layers';
import type { Rule } from './architecture/rule';
import { type Source, sourceOf, sourcesIn } from './architecture/source';
import { root } from './support/server-environment';

const plugin = path.join(root, 'src/plugins/commerce');
const server = sourcesIn(path.join(plugin, 'server/src'));
const outside = ['admin', 'cli', 'client'].flatMap((folder) =>
  sourcesIn(plugin).filter(({ file }) => file.startsWith(`${folder}/`)),
);
const storefront = sourcesIn(path.join(root, 'storefront/src'));
const invented = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([file, text]) => sourceOf(file, text));

const isBrowserSide = ({ file }: Source) => /^(admin|client)\//.test(file);

const hold = (rules: readonly Rule[], sources: readonly Source[]) => {
  test.each(rules.map((rule) => [rule.title, rule] as const))('%s', (_title, rule) => {
    expect(rule.violations(sources)).toEqual([]);
    expect(rule.violations(invented(rule.broken))).toHaveLength(1);
  });
};

describe('the server', () => {
  const rules = [...importRules, ...contentRules];
  hold(rules, server);

  test('a tidy slice breaks no rule', () => {
    expect(rules.flatMap((rule) => rule.violations(invented(tidy)))).toEqual([]);
  });
});

describe('the admin and the client', () => hold(outsideRules, outside.filter(isBrowserSide)));

test('the storefront knows the shop by its client alone', () => {
  const packages = storefront
    .flatMap(({ imports }) => imports)
    .filter(({ target }) => target === undefined)
    .map(({ specifier }) => specifier);
  const allowed = ['react', 'react-dom/client', 'react-router-dom', 'strapi-plugin-headless-commerce/client'];
  expect([...new Set(packages)].sort()).toEqual(allowed);
});

test('files are small: the median at most 60 lines, none over 300', () => {
  const sizes = [...server, ...outside, ...storefront].filter((source) => !isTest(source)).map(({ lines }) => lines);
  sizes.sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0;
  process.stdout.write(
    `Lines per file of ${sizes.length}: median ${at(0.5)}, 95% at most ${at(0.95)}, longest ${at(1)}.\n`,
  );
  const tooLong = [...server, ...outside, ...storefront]
    .filter(({ lines }) => lines > 300)
    .map(({ file, lines }) => `${file}: ${lines}`);
  expect(tooLong).toEqual([]);
  expect(at(0.5)).toBeLessThanOrEqual(60);
  expect(at(0.95)).toBeLessThanOrEqual(200);
});
