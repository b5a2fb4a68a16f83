import { catalogOf } from '../support/catalog-of-indexes';
import { onEachDatabase } from '../support/each-database';
import { commerceTypes } from '../support/full-access';

interface Promised {
  readonly indexes?: readonly { name: string; columns: readonly string[]; type?: string }[];
  readonly foreignKeys?: readonly { columns: readonly string[]; referencedTable: string; onDelete: string }[];
}

onEachDatabase('after a boot', (shop) => {
  const promised = () =>
    commerceTypes(shop().strapi).map(({ uid, table }) => ({
      table,
      ...(shop().strapi.contentType(uid as never) as unknown as Promised),
    }));

  test('every promised index exists', async () => {
    const catalog = catalogOf(shop().strapi.db.connection);
    let checked = 0;
    for (const { table, indexes = [] } of promised()) {
      const found = await catalog.indexes(table);
      for (const { name, columns, type } of indexes) {
        expect(found).toContainEqual({ name, columns, unique: type === 'unique' });
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  test('every promised foreign key is enforced', async () => {
    const catalog = catalogOf(shop().strapi.db.connection);
    let checked = 0;
    for (const { table, foreignKeys = [] } of promised()) {
      const found = await catalog.foreignKeys(table);
      for (const { columns, referencedTable, onDelete } of foreignKeys) {
        expect(found).toContainEqual({ columns, referencedTable, onDelete });
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(0);
  });

  /** Otherwise the next change of any table would make them again, which fails where nothing may be dropped. */
  test('Strapi sees the tables as it was asked to make them', async () => {
    const { schema, dialect } = shop().strapi.db;
    const { diff } = await schema.schemaDiff.diff({
      previousSchema: schema.schema,
      databaseSchema: await dialect.schemaInspector.getSchema(),
      userSchema: schema.schema,
    });
    const own = diff.tables.updated.filter(({ name }) => name.startsWith('commerce_'));
    const changed = own.flatMap(({ name, indexes, foreignKeys, columns }) =>
      [indexes, foreignKeys, columns].flatMap(({ added, updated, removed }) =>
        [...added, ...updated, ...removed].map((part) => `${name}: ${part.name}`),
      ),
    );
    expect(changed).toEqual([]);
  });
});
