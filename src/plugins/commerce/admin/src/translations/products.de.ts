export default {
  'products.title': 'Import und Export',
  'products.about': 'Ganze Kataloge als Dateien',
  'products.edit': 'Einzelne Produkte bearbeiten Sie im',
  'products.content-manager': 'Content Manager',
  'products.export': 'Produkte exportieren',
  'products.failed': 'Die Importe konnten nicht geladen werden.',
  'products.drop': 'Ziehen Sie eine Produktdatei hierher, oder wählen Sie eine.',
  'products.choose': 'Datei wählen',
  'products.dry-run': 'Nur probieren: sagen, was geschähe, und nichts schreiben',
  'products.formats':
    'CSV von Shopify oder WooCommerce, bis 50 MB. Erneutes Importieren aktualisiert; was schon so ist wie in der Datei, bleibt unberührt.',
  'products.status.waiting': 'Wartet',
  'products.status.running': 'Läuft',
  'products.status.done': 'Fertig',
  'products.status.failed': 'Unlesbar',
  'products.tried': 'Nur probiert',
  'products.progress': '{percent} % der Datei',
  'products.did':
    '{created, number} angelegt, {updated, number} geändert, {unchanged, number} unverändert, {problems, number} Probleme',
  'products.would':
    'Würde {created, number} anlegen und {updated, number} ändern; {unchanged, number} unverändert, {problems, number} Probleme',
  'products.problems': '{count, plural, one {# Problem} other {# Probleme}}',
  'products.notices': '{count, plural, one {# Hinweis} other {# Hinweise}}',
  'products.row': 'Zeile',
  'products.column': 'Spalte',
  'products.message': 'Was nicht stimmt',
};
