import type { MailKind } from '../../mail';
import { abandonedCart } from './abandoned-cart';
import { backInStock } from './back-in-stock';
import { reviewRequest } from './review-request';

/** Everything a shop writes by itself, without anything having happened that its reader waits to hear of. */
export const reminderMails: readonly MailKind[] = [abandonedCart, backInStock, reviewRequest];
