import { administrator } from '../support/administrator';
import { bootedDatabase } from '../support/databases';
import { guest } from '../support/guest';
import { click, uploadFile } from '../support/private-files';
import { startShop } from '../support/shop';
import { startServer, type ServerProcess } from '../support/server-process';
import { newStorm, rounds, together } from '../support/storm';

const clicks = 64;
const limit = 3;

test(`${clicks} clicks at once on a link that is good for ${limit}, on two processes: ${limit} downloads`, async () => {
  const random = newStorm();
  const database = await bootedDatabase('postgres');
  const shop = await startShop({ database, env: { COMMERCE_RUN_JOBS: 'false' } });
  const headers = await administrator(shop, 'strapi-super-admin');
  const book = await uploadFile(shop, headers);
  const { sku } = await shop.sells({ price: 900, digital: true, delivery: { download: { files: [book.id] } } });
  const urls: string[] = [];
  for (let round = 0; round < rounds(3, 50); round += 1) {
    const { order } = (await (await guest(shop.api, { sku, quantity: 1 })).checkout()).body.data;
    urls.push(order.downloads[0].url);
  }
  await shop.stop();
  const servers: ServerProcess[] = await Promise.all([startServer({ database }), startServer({ database })]);
  try {
    for (const url of urls) {
      const answers = await together(clicks, random, (index) =>
        click(`${(servers[index % 2] as ServerProcess).url}${url}`),
      );
      const good = answers.filter(({ status, bytes }) => status === 200 && bytes.equals(book.bytes));
      expect([good.length, answers.filter(({ status }) => status === 410).length]).toEqual([limit, clicks - limit]);
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await database.drop();
  }
});
