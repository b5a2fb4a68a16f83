import type { Strapi } from '../platform/strapi';
import { askForReviews } from './actions/ask-for-reviews';
import { remindOfCarts } from './actions/remind-of-carts';
import { tellOfStock } from './actions/tell-of-stock';

/** What the shop's own schedule does, for a shop with another one. Each answers how many mails, and is safe to repeat. */
export interface ReminderService {
  remindOfCarts(): Promise<number>;
  tellOfStock(): Promise<number>;
  askForReviews(): Promise<number>;
}

export const reminderService = (strapi: Strapi): ReminderService => ({
  remindOfCarts: () => remindOfCarts(strapi),
  tellOfStock: () => tellOfStock(strapi),
  askForReviews: () => askForReviews(strapi),
});
