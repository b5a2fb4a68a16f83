import type { FulfillmentProvider } from '../fulfillment-provider';
import { download, type Within } from './download/download';
import { parcel } from './parcel/parcel';

export interface Hands {
  readonly transaction: Within['transaction'];
  readonly giveDownloads: Within['hand'];
}

/** The providers inside the plugin, one line each; parcels last, for what no other takes. */
export const builtIn = ({ transaction, giveDownloads }: Hands): readonly FulfillmentProvider[] => [
  download({ transaction, hand: giveDownloads }),
  parcel,
];
