import { existsSync } from 'node:fs';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import type { ImportOptions, ImportSummary, OnProgress } from '../../server/src/catalog';
import type { MailchimpService } from '../../server/src/mailchimp';
import type { ReportService } from '../../server/src/report/report-service';
import type { SearchService } from '../../server/src/search';
import { Refusal } from './refusal';

/** The catalog's front door, as far as commands use it. */
interface Catalog {
  importProducts(file: string, options: ImportOptions): Promise<ImportSummary>;
  reindex(onProgress: OnProgress): Promise<number>;
}

/** The table of taxes, likewise. */
interface Taxes {
  importRates(csv: string): Promise<WrittenRates>;
  addReadyMadeRates(): Promise<WrittenRates>;
}

export interface WrittenRates {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface Shop {
  readonly catalog: Catalog;
  readonly tax: Taxes;
  readonly report: ReportService;
  readonly mailchimp: MailchimpService;
  readonly search: SearchService;
}

const built = (appDir: string): string => {
  const compiled = path.join(appDir, 'dist');
  if (existsSync(path.join(compiled, 'config'))) return compiled;
  // A project in JavaScript is its own build; one in TypeScript needs one.
  if (existsSync(path.join(appDir, 'config', 'database.js'))) return appDir;
  throw new Refusal(`There is no built Strapi project in ${appDir}. Run \`npm run build\` there first.`);
};

/** Opens the project's shop without its port and its admin, does the work, and closes it again. */
export const openShop = async <T>(work: (shop: Shop) => Promise<T>): Promise<T> => {
  const appDir = process.cwd();
  const strapi: Core.Strapi = createStrapi({
    appDir,
    distDir: built(appDir),
    autoReload: false,
    serveAdminPanel: false,
  });
  strapi.log.level = process.env.COMMERCE_LOG_LEVEL ?? 'error';
  try {
    await strapi.load();
    const plugin = strapi.plugin('commerce');
    if (!plugin) throw new Refusal('The commerce plugin is not enabled in this project.');
    return await work({
      catalog: plugin.service('catalog') as Catalog,
      tax: plugin.service('tax') as Taxes,
      report: plugin.service('report') as ReportService,
      mailchimp: plugin.service('mailchimp') as MailchimpService,
      search: plugin.service('search') as SearchService,
    });
  } finally {
    await strapi.destroy();
  }
};
