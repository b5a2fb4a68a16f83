import { keptLegal } from '../invoice';
import { mailOf } from '../mail';
import type { Feature } from '../platform/feature';
import { imprintOf } from './core/imprint';
import { listen } from './listeners';
import { orderMails, orderParts } from './mails';

export const notification: Feature = {
  name: 'notification',
  bootstrap: (strapi) => {
    for (const [name, mjml] of Object.entries(orderParts)) mailOf(strapi).definePart(name, mjml);
    for (const kind of orderMails) mailOf(strapi).define(kind);
    mailOf(strapi).signWith(async () => imprintOf(await keptLegal(strapi)));
    listen(strapi);
  },
};
