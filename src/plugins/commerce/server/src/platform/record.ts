/**
 * Commerce records: content types that the shop writes and staff do not edit by hand. They are hidden from the
 * Content Manager, have no generic REST or GraphQL, and are read and written as rows.
 */

type Column = Readonly<Record<string, unknown>>;

/** An amount in the currency's smallest unit, or an instant: bigint in the database, a safe integer in code. */
const long: Column = { type: 'integer', columnType: { type: 'bigInteger' } };

export const column = {
  /** Minor units of the currency that stands once on the record. */
  amount: long,
  /** Epoch milliseconds: the same on both databases, whatever time zone a process runs in. */
  instant: long,
  integer: { type: 'integer' } as Column,
  string: { type: 'string' } as Column,
  text: { type: 'text' } as Column,
  boolean: { type: 'boolean' } as Column,
  json: { type: 'json' } as Column,
} as const;

interface Index {
  readonly name: string;
  /** Never `id`: Strapi does not see it in PostgreSQL's answer and would make the index again at the next change. */
  readonly columns: readonly string[];
  readonly unique?: true;
}

interface Reference {
  readonly column: string;
  readonly table: string;
}

export interface RecordType<Row> {
  readonly name: string;
  readonly uid: string;
  readonly table: string;
  readonly schema: object;
  /** What `fromRow` reads: for a query that names its columns. */
  readonly columns: readonly string[];
  /** Column values of a row as the driver takes them. Keys that are not given are left out. */
  toRow(values: Partial<Row>): Record<string, any>;
  /** A driver's row as an object: camelCase, JSON parsed, bigint as number, 0/1 as boolean. */
  fromRow(row: Record<string, any>): Row;
}

/** As Strapi names the column of an attribute: `postal_code`, `line_1`. */
export const snake = (name: string): string => name.replace(/[A-Z]|\d+/g, (word) => `_${word.toLowerCase()}`);

const decode = (attribute: Column | undefined, value: any): any => {
  if (value === null || value === undefined || !attribute) return value ?? null;
  if (attribute.type === 'json') return typeof value === 'string' ? JSON.parse(value) : value;
  if (attribute.type === 'boolean') return Boolean(value);
  if (attribute.type === 'integer') return Number(value);
  return value;
};

/** `Row` names the attributes in code; `id` and `publicId` (Strapi's document id) come with every record. */
export const record = <Row>(
  name: string,
  plural: string,
  attributes: Readonly<Record<string, Column>>,
  constraints: { indexes?: readonly Index[]; cascades?: readonly Reference[] } = {},
): RecordType<Row> => {
  const table = `commerce_${plural.replaceAll('-', '_')}`;
  const columns = Object.entries(attributes).map(([key, attribute]) => [key, snake(key), attribute] as const);
  const fields = new Map(columns.map(([key, column_, attribute]) => [column_, { key, attribute }]));
  return {
    name,
    uid: `plugin::commerce.${name}`,
    table,
    columns: ['id', 'document_id', ...fields.keys()],
    schema: {
      kind: 'collectionType',
      collectionName: table,
      info: { singularName: name, pluralName: plural, displayName: name },
      options: { draftAndPublish: false },
      pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
      // Strapi writes the column's name into each attribute: no two may be one object.
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, attribute]) => [key, { ...attribute }])),
      indexes: (constraints.indexes ?? []).map(({ name: index, columns: on, unique }) => ({
        name: index,
        columns: on,
        ...(unique && { type: 'unique' }),
      })),
      foreignKeys: (constraints.cascades ?? []).map((reference) => ({
        name: `${table}_${reference.column}_fk`,
        columns: [reference.column],
        referencedTable: reference.table,
        referencedColumns: ['id'],
        onDelete: 'CASCADE',
      })),
    },
    toRow: (values) => {
      const row: Record<string, any> = {};
      const given = values as Record<string, any>;
      if (given.publicId !== undefined) row.document_id = given.publicId;
      for (const [key, column_, attribute] of columns) {
        const value = given[key];
        if (value === undefined) continue;
        row[column_] = attribute.type === 'json' && value !== null ? JSON.stringify(value) : value;
      }
      return row;
    },
    fromRow: (row) => {
      const values: Record<string, any> = { id: row.id, publicId: row.document_id };
      // A read of few columns costs no look at all the others.
      for (const column_ in row) {
        const field = fields.get(column_);
        if (field && row[column_] !== undefined) values[field.key] = decode(field.attribute, row[column_]);
      }
      return values as Row;
    },
  };
};
