import type { z } from '@strapi/utils';
import type { Connection } from './connections';
import type { Endpoint } from './endpoint';
import type { RecordType } from './record';
import type { Strapi } from './strapi';

/** A permission that an administrator can grant to a role of staff: `plugin::commerce.<uid>`. */
export interface StaffPermission {
  readonly uid: string;
  readonly displayName: string;
}

/** Koa's, with the context as the platform reads it. */
export type EarlyMiddleware = (ctx: any, next: () => Promise<unknown>) => Promise<unknown>;

/** A field that GraphQL shows on entries that have one of our custom fields. */
export interface EntryField<Query extends z.ZodType = any> {
  readonly name: string;
  readonly summary: string;
  /** `price`, `variants`. */
  readonly besides: readonly string[];
  readonly query: Query;
  /** Of one entry. */
  readonly answer: z.ZodType;
  /** Of many entries of one type at once, by document id. */
  load(asked: {
    readonly strapi: Strapi;
    readonly type: string;
    readonly documentIds: readonly string[];
    readonly query: z.output<Query>;
  }): Promise<ReadonlyMap<string, unknown>>;
}

/** What one slice adds to the plugin. Only `server/src/index.ts` puts features together. */
export interface Feature {
  readonly name: string;
  /** Records the slice writes itself. */
  readonly records?: readonly RecordType<any>[];
  /** Content types that editors write: ordinary entries, with Strapi's own read API. */
  readonly contentTypes?: Readonly<Record<string, object>>;
  /** Content types that editors write and only our endpoints show: Strapi's own APIs are closed to them. */
  readonly profiles?: Readonly<Record<string, object>>;
  readonly endpoints?: readonly Endpoint[];
  readonly entryFields?: readonly EntryField[];
  readonly staffPermissions?: readonly StaffPermission[];
  /** The outside services it works with, for the settings page. */
  readonly connections?: (strapi: Strapi) => readonly Connection[];
  /** Answers ready before Strapi's router and body parser are asked: Koa middlewares right behind `strapi::cors`. */
  readonly early?: Readonly<Record<string, (strapi: Strapi) => EarlyMiddleware>>;
  /** The front door, also reached as `strapi.plugin('commerce').service(name)`. */
  readonly service?: (strapi: Strapi) => object;
  readonly register?: (strapi: Strapi) => void | Promise<void>;
  readonly bootstrap?: (strapi: Strapi) => void | Promise<void>;
  readonly destroy?: (strapi: Strapi) => void | Promise<void>;
}
