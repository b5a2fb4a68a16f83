/** A campaign as a service sends it to many. */
export interface Mailing {
  /** The campaign's public id: by it the service finds it again. */
  readonly key: string;
  readonly name: string;
  readonly subject: string;
  readonly previewText: string;
  readonly html: string;
  readonly text: string;
}

/** draft: can still be changed · sending: on its way, and not to be called back · gone: there is none. */
export type MailingStanding = 'draft' | 'sending' | 'sent' | 'gone';

export interface MailingProblem {
  readonly level: 'error' | 'warning';
  readonly message: string;
}

/** Whom a mailing goes to. */
export interface MailingList {
  /** What this list is found again by: another one for each time that the campaign begins. */
  readonly key: string;
  /** When the campaign began (epoch ms): it was not made before. */
  readonly since: number;
  /** Those who want it now (lower case). Somebody may leave while the others are told: it is to be asked again at the end. */
  emails(): Promise<readonly string[]>;
}

/** How a mailing did, as the service counts it. */
export interface Measured {
  readonly sent: number;
  /** People, each once. */
  readonly opens: number;
  readonly clicks: number;
  readonly unsubscribed: number;
  readonly bounced: number;
  readonly orders: number;
  /** Minor units of `currency`, without shipping and tax; null: nothing was bought. */
  readonly revenue: number | null;
  readonly currency: string | null;
}

/**
 * A service that takes a campaign as a whole and writes to its recipients itself. All of it is safe to repeat, but for
 * `send`: what came of one whose answer was lost, `standing` tells. Throws `CommerceError`: unavailable, when it is to be
 * asked again later; refused, when that would change nothing.
 */
export interface MailingService {
  /** Stored on every campaign that it sends: never rename. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** What its letters hold where their reader leaves, and where the sender's postal address stands. */
  readonly marks: { readonly leave: string; readonly postalAddress: string };
  /** Makes the mailing, or finds the one that was made under its key; answers its id there. */
  make(mailing: Mailing): Promise<string>;
  standing(id: string): Promise<MailingStanding>;
  /** A draft says this from now on. */
  write(id: string, mailing: Mailing): Promise<void>;
  /** What the service itself has against sending it. */
  problems(id: string): Promise<readonly MailingProblem[]>;
  test(id: string, to: string): Promise<void>;
  /**
   * The draft goes to these and to nobody else, also where a list of this key held others before. Answers whom it will reach:
   * others left there, or were never there.
   */
  limitTo(id: string, mailing: Mailing, list: MailingList): Promise<ReadonlySet<string>>;
  send(id: string): Promise<void>;
  /** Takes a draft away, if it is there. */
  remove(id: string): Promise<void>;
  /** Undefined: nothing is known of it. */
  measure(id: string): Promise<Measured | undefined>;
}
