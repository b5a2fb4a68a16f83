import type { Options } from '../../config';
import type { FulfillmentProvider } from '../fulfillment-provider';
import { download, type Within } from './download/download';
import { email } from './email/email';
import { kunaki } from './kunaki/kunaki';
import { outside } from './outside/outside';
import { parcel } from './parcel/parcel';

export interface Hands {
  readonly transaction: Within['transaction'];
  readonly giveDownloads: Within['hand'];
  readonly handGoods: Within['hand'];
}

/** The providers inside the plugin, one line each; parcels last, for what no other takes. */
export const builtIn = (
  options: Options['fulfillment'],
  { transaction, giveDownloads, handGoods }: Hands,
): readonly FulfillmentProvider[] => [
  download({ transaction, hand: giveDownloads }),
  email({ transaction, hand: handGoods }),
  ...(options.outside ? [outside(options.outside)] : []),
  ...(options.kunaki ? [kunaki(options.kunaki)] : []),
  parcel,
];
