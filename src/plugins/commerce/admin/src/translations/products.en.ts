export default {
  'products.title': 'Import and export',
  'products.about': 'Whole catalogs as files',
  'products.edit': 'Single products are edited in the',
  'products.content-manager': 'Content Manager',
  'products.export': 'Export products',
  'products.failed': 'The imports could not be loaded.',
  'products.drop': 'Drop a product file here, or choose one.',
  'products.choose': 'Choose a file',
  'products.dry-run': 'Only try: say what would happen, and write nothing',
  'products.formats':
    'CSV of Shopify or WooCommerce, up to 50 MB. Importing again updates; what is as the file says is left alone.',
  'products.status.waiting': 'Waiting',
  'products.status.running': 'Running',
  'products.status.done': 'Done',
  'products.status.failed': 'Unreadable',
  'products.tried': 'Only tried',
  'products.progress': '{percent} % of the file',
  'products.did':
    '{created, number} created, {updated, number} updated, {unchanged, number} unchanged, {problems, number} problems',
  'products.would':
    'Would create {created, number} and update {updated, number}; {unchanged, number} unchanged, {problems, number} problems',
  'products.problems': '{count, plural, one {# problem} other {# problems}}',
  'products.notices': '{count, plural, one {# notice} other {# notices}}',
  'products.row': 'Row',
  'products.column': 'Column',
  'products.message': 'What is wrong',
};
