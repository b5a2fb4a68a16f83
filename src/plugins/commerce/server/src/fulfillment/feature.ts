import { optionsOf } from '../config';
import { registerPersonalData } from '../customer';
import { jobsOf } from '../jobs';
import { mailOf } from '../mail';
import { orderOf } from '../order';
import type { Feature } from '../platform/feature';
import { connection } from '../platform/strapi';
import { transaction, type Transaction } from '../platform/transaction';
import { askProvider, askTask } from './actions/ask-provider';
import { beginFulfillment } from './actions/begin-fulfillment';
import { cancelById, cancelTask } from './actions/cancel-fulfillment';
import { giveDownloads } from './actions/give-downloads';
import { handGoods } from './actions/hand-goods';
import { checkRequested } from './actions/hear-news';
import { hearReturns } from './actions/hear-returns';
import { readDeliveries } from './actions/read-deliveries';
import { fulfillmentEndpoints } from './endpoints';
import { fulfillmentService } from './fulfillment-service';
import { fulfillmentOf } from './index';
import { fulfillmentMails } from './mails';
import { deliveryData } from './personal-data';
import { builtIn } from './providers';
import { digitalFile } from './schemas/digital-file';
import { download } from './schemas/download';
import { downloadAccess } from './schemas/download-access';
import { fulfillment as fulfillmentRecord } from './schemas/fulfillment';
import { licenceKey } from './schemas/licence-key';
import { mailedGood } from './schemas/mailed-good';
import { staffEndpoints } from './staff-endpoints';
import { forgetAccesses } from './store/downloads';

const day = 86_400_000;

export const fulfillment: Feature = {
  name: 'fulfillment',
  records: [fulfillmentRecord, digitalFile, download, downloadAccess, mailedGood, licenceKey],
  endpoints: [...fulfillmentEndpoints, ...staffEndpoints],
  staffPermissions: [
    { uid: 'orders.fulfill', displayName: 'Send orders, and renew downloads' },
    { uid: 'digital-goods.read', displayName: 'See private files and what is sent by e-mail' },
    { uid: 'digital-goods.manage', displayName: 'Manage private files and licence keys' },
  ],
  service: fulfillmentService,
  bootstrap: (strapi) => {
    const service = fulfillmentOf(strapi);
    // Now, so that a folder that is served is refused at boot.
    service.files();
    const hands = { transaction: <T>(work: (tx: Transaction) => Promise<T>) => transaction(strapi, work) };
    service.addBuiltIn(builtIn(optionsOf(strapi).fulfillment, { ...hands, giveDownloads, handGoods }));
    for (const kind of fulfillmentMails) mailOf(strapi).define(kind);
    registerPersonalData(strapi, deliveryData);
    orderOf(strapi).whenCompleting(beginFulfillment);
    orderOf(strapi).whenReturning(hearReturns);
    orderOf(strapi).deliverWith(readDeliveries(strapi));
    const jobs = jobsOf(strapi);
    jobs.registerTask(askTask, ({ fulfillment: id }, { attempt }) => askProvider(strapi, Number(id), attempt));
    jobs.registerTask(cancelTask, ({ fulfillment: id }) => cancelById(strapi, Number(id)));
    jobs.every(day / 48, 'fulfillment.check', checkRequested);
    jobs.every(day, 'fulfillment.forget-accesses', (shop) =>
      forgetAccesses(connection(shop), Date.now() - optionsOf(shop).fulfillment.downloads.logDays * day),
    );
  },
};
