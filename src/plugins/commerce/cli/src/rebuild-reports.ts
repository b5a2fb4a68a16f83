import { openShop } from './open-shop';
import { withProgress } from './progress-bar';

export const rebuildReports = async (): Promise<void> => {
  const days = await openShop(({ report }) => withProgress('Counting', (progress) => report.rebuild(progress)));
  console.log(`${days} days are counted anew from their orders.`);
};
