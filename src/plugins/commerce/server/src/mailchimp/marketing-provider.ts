import type { MailingService } from '../campaign';

/** A product as a marketing service shows it. Amounts in minor units. */
export interface ProductFacts {
  readonly title: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly image: string | null;
  readonly publishedAt: number | null;
  readonly currency: string;
  readonly variants: readonly VariantFacts[];
}
export interface VariantFacts {
  readonly sku: string;
  readonly title: string;
  readonly price: number | null;
  readonly image: string | null;
  /** Not any more: it stays for the orders that hold it, and is recommended to nobody. */
  readonly sold: boolean;
}

export interface CustomerFacts {
  readonly email: string;
  /** They said that they want to be written to; nothing else makes it true. */
  readonly consents: boolean;
  readonly name: string | null;
  readonly company: string | null;
}

export interface BoughtLine {
  readonly id: string;
  /** The product's id at the service, and its name here. */
  readonly product: string;
  readonly entity: string;
  readonly sku: string;
  readonly quantity: number;
  /** Of one unit, before discounts. */
  readonly price: number;
  readonly discount: number;
}

export interface Place {
  readonly name: string;
  readonly company?: string | null | undefined;
  readonly line1: string;
  readonly line2?: string | null | undefined;
  readonly city: string;
  readonly state?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly country: string;
  readonly phone?: string | null | undefined;
}

export interface OrderFacts {
  readonly customer: CustomerFacts;
  readonly currency: string;
  readonly total: number;
  readonly discount: number;
  readonly tax: number;
  readonly shipping: number;
  readonly paymentStatus: string;
  readonly fulfillmentStatus: string;
  readonly placedAt: number;
  readonly url: string | null;
  readonly shippingAddress: Place | null;
  readonly billingAddress: Place | null;
  readonly lines: readonly BoughtLine[];
  readonly promotions: readonly { readonly code: string; readonly amount: number }[];
  /** The service's own id of the campaign that led to it. */
  readonly campaign: string | null;
}

export interface CartFacts {
  readonly customer: CustomerFacts;
  readonly currency: string;
  readonly total: number;
  readonly tax: number;
  readonly url: string | null;
  readonly lines: readonly BoughtLine[];
}

export interface PromotionFacts {
  readonly title: string;
  readonly enabled: boolean;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly target: 'per_item' | 'total' | 'shipping';
  /** A share in parts per million, or minor units of `currency`. */
  readonly off: { readonly percent: number } | { readonly amount: number; readonly currency: string };
}
export interface CodeFacts {
  readonly code: string;
  readonly uses: number;
  readonly enabled: boolean;
  readonly url: string;
}

/** Somebody of the newsletter's list. Instants are epoch milliseconds. */
export interface MemberFacts {
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly askedAt: number;
  /** They agreed to be written to. */
  readonly consentedAt: number;
  /** And left since. */
  readonly left: boolean;
  /** The service was told of this consent before: whether it may write to them stays as it is there. */
  readonly known?: true;
}

/** What a member is marked with: their groups, and where the shop knows them from. */
export interface TagFacts {
  readonly tags: readonly string[];
  /** Those that were told before, and are not theirs any more. */
  readonly gone: readonly string[];
}

interface Facts {
  readonly member: MemberFacts;
  readonly tags: TagFacts;
  readonly product: ProductFacts;
  readonly customer: CustomerFacts;
  readonly cart: CartFacts;
  readonly order: OrderFacts;
  readonly promotion: PromotionFacts;
  readonly code: CodeFacts;
}
export type NewsKind = keyof Facts;

/** How something of the shop stands now; without facts it is no more. */
export type News<Kind extends NewsKind = NewsKind> = {
  readonly [K in Kind]: {
    readonly kind: K;
    /** The service's name for it. */
    readonly id: string;
    /** What it hangs below, there: a code's promotion. */
    readonly parent?: string | undefined;
    readonly facts: Facts[K] | undefined;
  };
}[Kind];

/** Where the service keeps the shop's things. */
export interface ShopFacts {
  readonly name: string;
  readonly currency: string;
  readonly locale: string;
  readonly timezone: string;
}

/** Somebody as the service has them. */
export interface AudienceMember {
  readonly id: string;
  readonly email: string;
  /** asked: the service's own mail asks whether they want it · customer: never agreed to anything there · left, or taken off. */
  readonly status: 'subscribed' | 'asked' | 'customer' | 'left' | 'bounced';
  /** Epoch milliseconds, of whole seconds. */
  readonly changedAt: number;
}

export interface BatchState {
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
  /** Of those that are done; which ones, the service tells in its own time, so that all are told again singly. */
  readonly failed: number;
}

/** A service that writes to a shop's customers. All of it is safe to repeat, and throws `Unavailable` or `Refused`. */
export interface MarketingProvider {
  readonly id: string;
  /** Campaigns that it sends as a whole. */
  readonly mailings: MailingService;
  /** Makes the place where the shop's things are kept, if it is not there. `syncing`: nothing there may set off a mail. */
  open(shop: ShopFacts, syncing?: boolean): Promise<void>;
  /** Has the service tell this address of who leaves, and no older one of ours (they begin with `ours`). Safe to repeat. */
  hearFrom(address: string, ours: string): Promise<void>;
  /** Undefined: there is nobody of this id. */
  member(id: string): Promise<AudienceMember | undefined>;
  /** Who left, was taken off or bounced since (epoch ms), and perhaps some who did so a little before. */
  leftSince(since: number): Promise<readonly AudienceMember[]>;
  /** What was told before of the same thing is replaced. */
  tell(news: News): Promise<void>;
  /** Many things of one kind at once, in no order; answers the batch's id. */
  tellMany(news: readonly News[]): Promise<string>;
  batch(id: string): Promise<BatchState>;
  /** Batches that were begun since (epoch ms) and are not finished. */
  openBatches(since: number): Promise<readonly string[]>;
  /** The same for two news that would be told alike. */
  fingerprint(news: News): string;
}

/** The service cannot be reached, is overloaded or does not let us in: everything waits for it, and nothing is lost. */
export class Unavailable extends Error {
  /** `broke`: it broke down over this very thing, as far as one can tell. `retryAfter`: milliseconds it asks us to wait. */
  constructor(
    message: string,
    readonly broke: boolean,
    readonly retryAfter = 0,
  ) {
    super(message);
    this.name = 'Unavailable';
  }
}

/** The service will not have this one thing as it is: asking again would change nothing. */
export class Refused extends Error {
  /** `reason`: the service's short word for it. */
  constructor(
    message: string,
    readonly status: number,
    readonly reason = '',
  ) {
    super(message);
    this.name = 'Refused';
  }
}
