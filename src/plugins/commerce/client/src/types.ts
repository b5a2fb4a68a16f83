import type { components, operations } from './api.generated';
import type { OperationIds } from './operations.generated';

type Schemas = components['schemas'];
type Spec<Name extends OperationName> = operations[OperationIds[Name]];
type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never;
type Params<S> = S extends { parameters: { path: infer Given } } ? Given : unknown;
type Query<S> = S extends { parameters: { query?: infer Given } }
  ? [Given] extends [undefined]
    ? unknown
    : NonNullable<Given>
  : unknown;
type Body<S> = S extends { requestBody: infer Given } ? Json<Given> : unknown;
type Success<S> = S extends { responses: infer All } ? Json<All[keyof All & (200 | 201 | 202)]> : never;

/** What the shop calls its operations, in GraphQL as here. */
export type OperationName = keyof OperationIds;

/** What an operation takes: what stands in its address, its query and its body, in one object. */
export type Input<Name extends OperationName> = Params<Spec<Name>> & Query<Spec<Name>> & Body<Spec<Name>>;

/** Only reading a cart can find that it has become an order: changing it would be refused. */
type StillOpen<Name, Data> = Name extends 'cart' ? Data : Data extends { status: 'ordered' } ? never : Data;

/** What it answers: `{ data, meta }` of lists that have pages, of everything else the data itself. */
export type Answer<Name extends OperationName> =
  Success<Spec<Name>> extends { data: infer Data; meta: infer Meta }
    ? { data: Data; meta: Meta }
    : Success<Spec<Name>> extends { data: infer Data }
      ? StillOpen<Name, Data>
      : never;

export type Cart = Schemas['Cart'];
export type OpenCart = Answer<'createCart'>;
export type CartLine = Schemas['Line'];
export type Problem = Schemas['Problem'];
export type Totals = Schemas['Totals'];
export type Address = Schemas['Address'];
export type AddressInput = Schemas['AddressInput'];
export type ShippingOption = Schemas['ShippingOption'];
export type PaymentMethod = Schemas['PaymentMethod'];
export type PaymentStep = Schemas['PaymentStep'];
export type Checkout = Schemas['Checkout'];
export type Order = Schemas['Order'];
export type OrderSummary = Schemas['OrderSummary'];
export type Customer = Schemas['Customer'];
export type SavedAddress = Schemas['SavedAddress'];
export type CatalogItem = Schemas['CatalogItem'];
export type CatalogProduct = Schemas['CatalogProduct'];
export type CatalogCategory = Schemas['CatalogCategory'];
export type Offer = Schemas['Offer'];
export type Image = Schemas['Image'];
