import { Command } from 'commander';
import { importOrders } from './import-orders';
import { importProducts } from './import-products';
import { importTaxes } from './import-taxes';
import { rebuildReports } from './rebuild-reports';
import { Refusal } from './refusal';
import { reindex } from './reindex';
import { syncMailchimp } from './sync-mailchimp';

const program = new Command('strapi-commerce')
  .description('Work on the shop of the Strapi project in this folder.')
  .showHelpAfterError('(--help says what there is)');

const imports = program.command('import').description('Bring in what another shop exported.');

imports
  .command('products <file>')
  .description('Import products from a Shopify or WooCommerce CSV file. Importing again updates.')
  .option('--format <name>', 'shopify or woocommerce; told from the columns otherwise')
  .option('--dry-run', 'say what would happen, and write nothing', false)
  .option('--images', 'fetch the images into the media library', false)
  .action(importProducts);

imports
  .command('taxes [file]')
  .description(
    'Import tax rates from a CSV file, all or none: country,state,postal_prefix,category,name,rate,priority.',
  )
  .option('--eu', 'add the ready-made VAT rates of the EU, the UK, Switzerland and Norway instead', false)
  .action(importTaxes);

imports
  .command('orders <file>')
  .description(
    'Import past orders from a list of invoices, CSV or gzip: InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country. Importing again changes nothing.',
  )
  .option('--currency <code>', "in which its prices are; the store's own otherwise")
  .option('--timezone <name>', "in which its times are, Europe/London for example; the store's own otherwise")
  .option('--dry-run', 'say what would happen, and write nothing', false)
  .action(importOrders);

program
  .command('reports')
  .description('Sales reports.')
  .command('rebuild')
  .description('Count all days anew from the orders themselves.')
  .action(rebuildReports);

program
  .command('mailchimp')
  .description('Mailchimp.')
  .command('sync')
  .description('Tell Mailchimp of all products, customers and orders. Broken off, it goes on where it ended.')
  .action(syncMailchimp);

program
  .command('reindex')
  .description('Rebuild offers, listings and the search index of everything published.')
  .action(reindex);

program.parseAsync().then(
  // Strapi's plugins keep timers: the work is done and the shop closed, so nothing is cut off.
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  },
);
