import type { Parcel, ShippingQuote } from '../shipping-provider';
import { type Arrives, type Conditions, holds } from './conditions';
import { kindNamed } from './kinds';
import { type Zone, zoneOf } from './zone';

/** One way to send things to a zone, as staff have set it. */
export interface Method {
  readonly id: string;
  readonly zoneId: number;
  /** By locale. */
  readonly name: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly settings: unknown;
  readonly conditions: Conditions;
  readonly arrives: Arrives | null;
  readonly taxCategory: string;
  readonly enabled: boolean;
}

const textIn = (texts: Method['name'], locale: string): string =>
  texts[locale] ?? texts[locale.split('-')[0] ?? ''] ?? texts.en ?? Object.values(texts)[0] ?? '';

const quoteOf = (method: Method, parcel: Parcel): ShippingQuote[] => {
  const kind = kindNamed(method.kind);
  const price = kind?.price(method.settings, parcel);
  if (!kind || price === undefined) return [];
  const { id, name, taxCategory, arrives } = method;
  const label = textIn(name, parcel.locale);
  const pickup = kind.pickup?.(method.settings);
  return [{ id, label, price, taxCategory, ...(arrives && { arrives }), ...(pickup && { pickup }) }];
};

/** All ways to send a parcel: of its zone only, where their conditions hold, in the methods' order. */
export const methodsFor = (
  zones: readonly Zone[],
  methods: readonly Method[],
  parcel: Parcel,
): readonly ShippingQuote[] => {
  const zone = zoneOf(zones, parcel);
  return methods
    .filter((method) => method.zoneId === zone?.id && method.enabled && holds(method.conditions, parcel))
    .flatMap((method) => quoteOf(method, parcel));
};
