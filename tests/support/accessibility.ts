import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly html: string }[];
}

/**
 * What axe finds serious or critical in a part of the page: WCAG 2.1 A and AA. `within` is ours alone (`main` of our
 * own pages, our field, our panel), so that what Strapi draws around it is not ours to answer for; parts that the
 * design system draws inside it are excluded by selector, each with its reason where it is called.
 */
export const seriousViolations = async (
  page: Page,
  within = 'main',
  excluded: readonly string[] = [],
): Promise<readonly string[]> => {
  await page.evaluate(source);
  const violations = (await page.evaluate(
    async ([include, exclude]) => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<{ violations: unknown[] }> };
      };
      const { violations: found } = await axe.run(
        { include: [[include]], exclude: (exclude as string[]).map((selector) => [selector]) },
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'] },
      );
      return found;
    },
    [within, [...excluded]] as const,
  )) as Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id} (${help}): ${String(target[0])} ${html.slice(0, 120)}`),
    );
};
