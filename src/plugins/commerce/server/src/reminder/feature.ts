import { registerPersonalData } from '../customer';
import { jobsOf } from '../jobs';
import { mailOf } from '../mail';
import { marketingOf } from '../marketing';
import type { Feature } from '../platform/feature';
import { askForReviews } from './actions/ask-for-reviews';
import { remindOfCarts } from './actions/remind-of-carts';
import { stopReminders } from './actions/stop-reminders';
import { forgetStockRequests, tellOfStock } from './actions/tell-of-stock';
import { reminderEndpoints } from './endpoints';
import { reminderMails } from './mails';
import { reminderData } from './personal-data';
import { reminderService } from './reminder-service';
import { cartReminder, remindedSubscriber } from './schemas/cart-reminder';
import { reviewRequest } from './schemas/review-request';
import { stockRequest } from './schemas/stock-request';

const minute = 60_000;
const hour = 60 * minute;

export const reminder: Feature = {
  name: 'reminder',
  records: [cartReminder, remindedSubscriber, stockRequest, reviewRequest],
  endpoints: reminderEndpoints,
  service: reminderService,
  bootstrap: (strapi) => {
    for (const kind of reminderMails) mailOf(strapi).define(kind);
    jobsOf(strapi).every(10 * minute, 'reminder.abandoned-carts', remindOfCarts);
    jobsOf(strapi).every(5 * minute, 'reminder.back-in-stock', tellOfStock);
    jobsOf(strapi).every(hour, 'reminder.reviews', askForReviews);
    jobsOf(strapi).every(24 * hour, 'reminder.forget-stock-requests', forgetStockRequests);
    marketingOf(strapi).whenLeaving((publicId) => stopReminders(strapi, publicId));
    registerPersonalData(strapi, reminderData);
  },
};
