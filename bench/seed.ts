import { boot, shutDown } from '../tests/support/boot';
import type { Environment } from '../tests/support/server-environment';
import { products } from './scenes';

const variant = (index: number, size: string) => ({
  sku: `THING-${index}-${size}`,
  options: { Size: size },
  prices: { EUR: { amount: 1000 + index } },
  initialStock: 1_000_000,
});

/** A thousand products with two variants, published as an editor would. */
export const seed = async (environment: Environment): Promise<void> => {
  const strapi = await boot(environment);
  for (let index = 0; index < products; index += 1) {
    const offer = {
      options: [{ name: 'Size', values: ['S', 'M'] }],
      variants: [variant(index, 'S'), variant(index, 'M')],
    };
    await strapi.documents('plugin::commerce.product').create({
      data: { title: `Thing ${index}`, slug: `thing-${index}`, description: 'A thing. '.repeat(40), offer } as object,
      status: 'published',
    });
  }
  await strapi.db.connection.raw('analyze');
  await shutDown(strapi);
};
