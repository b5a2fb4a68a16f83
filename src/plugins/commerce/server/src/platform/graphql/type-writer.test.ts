import { z } from '@strapi/utils';
import { jsonSchemas } from '../json-schema';
import { typeWriter } from './type-writer';

const typesOf = (shape: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { components, schemaOf } = jsonSchemas();
  const schema = schemaOf(shape, io);
  const writer = typeWriter(components);
  const { type } = writer.reference(schema, 'Thing', io === 'input' ? 'input' : 'type');
  return { type, text: writer.text() };
};

it('writes objects with what may be missing, and gives money the room it needs', () => {
  const { type, text } = typesOf(
    z.object({
      id: z.string(),
      price: z.int(),
      units: z.int32(),
      note: z.string().nullable(),
      tags: z.array(z.string()),
      data: z.unknown(),
      seen: z.boolean().optional(),
    }),
  );
  expect(type).toBe('CommerceThing');
  expect(text).toBe(
    'type CommerceThing {\n  id: ID!\n  price: Long!\n  units: Int!\n  note: String\n  tags: [String!]!\n  data: JSON\n  seen: Boolean\n}\n',
  );
});

it('writes a shape that has a name once, wherever it stands', () => {
  const address = z.object({ city: z.string() }).meta({ id: 'TownOfTests' });
  const { text } = typesOf(z.object({ from: address, to: address.nullable() }));
  expect(text.match(/type CommerceTownOfTests/g)).toHaveLength(1);
  expect(text).toContain('from: CommerceTownOfTests!');
  expect(text).toContain('to: CommerceTownOfTests\n');
});

it('makes one type of what is one thing or another: what only one of them has may be missing', () => {
  const { text } = typesOf(
    z.object({
      step: z.union([
        z.object({ kind: z.literal('url'), url: z.string() }),
        z.object({ kind: z.literal('text'), text: z.string() }),
      ]),
    }),
  );
  expect(text).toContain('type CommerceThingStep {\n  kind: CommerceThingStepKind!\n  url: String\n  text: String\n}');
  expect(text).toContain('enum CommerceThingStepKind { url text }');
});

it('leaves words that GraphQL cannot spell as strings', () => {
  expect(typesOf(z.object({ status: z.enum(['needs-customer', 'paid']) })).text).toContain('status: String!');
});

it('writes a tree', () => {
  interface Node {
    below: Node[];
  }
  const node: z.ZodType<Node> = z
    .object({
      get below() {
        return z.array(node);
      },
    })
    .meta({ id: 'NodeOfTests' });
  expect(typesOf(z.array(node)).text).toBe('type CommerceNodeOfTests {\n  below: [CommerceNodeOfTests!]!\n}\n');
});

it('asks only for what must be sent', () => {
  const sent = z.strictObject({ sku: z.string().trim(), quantity: z.int32().min(1).default(1) });
  expect(typesOf(sent, 'input').text).toBe('input CommerceThing {\n  sku: String!\n  quantity: Int\n}\n');
});
