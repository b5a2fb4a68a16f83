import { z } from '@strapi/utils';
import { vendorUrl } from '../platform/vendor-url';

/** The same settings as `@strapi/provider-upload-aws-s3` takes for public media. On once it has a bucket. */
const s3Shape = z
  .strictObject({
    accessKeyId: z.string().optional(),
    secretAccessKey: z.string().optional(),
    region: z.string().default('us-east-1'),
    bucket: z.string().optional(),
    endpoint: z.union([z.literal(''), vendorUrl]).optional(),
    prefix: z
      .string()
      .regex(/^([\w-]+\/)*$/, 'must be empty or end with /')
      .default('private/'),
  })
  .refine((s3) => !s3.bucket || (s3.accessKeyId && s3.secretAccessKey), 'needs its keys beside the bucket')
  .transform(({ accessKeyId, secretAccessKey, bucket, endpoint, ...rest }) =>
    accessKeyId && secretAccessKey && bucket
      ? { ...rest, accessKeyId, secretAccessKey, bucket, endpoint: endpoint || undefined }
      : undefined,
  );

/** An outside fulfiller that takes signed orders. On once it has an address. */
const outsideShape = z
  .strictObject({
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).optional(),
    /** `whsec_` and base64, of 24 bytes or more: signs both ways. */
    secret: z.string().optional(),
    allowPrivate: z.boolean().default(false),
  })
  .refine(({ url, secret }) => !url || /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(secret ?? ''), 'needs a secret: whsec_…')
  .transform(({ url, secret, allowPrivate }) => (url && secret ? { url, secret, allowPrivate } : undefined));

/** Kunaki presses and sends discs. On once it has an account. */
const kunakiShape = z
  .strictObject({
    userId: z.string().optional(),
    password: z.string().optional(),
    /** TEST orders are answered and never made. */
    mode: z.enum(['TEST', 'LIVE']).default('TEST'),
    base: vendorUrl.default('https://kunaki.com/XMLService.ASP'),
  })
  .transform(({ userId, password, ...rest }) => (userId && password ? { ...rest, userId, password } : undefined));

export const fulfillmentShape = z.strictObject({
  files: z
    .strictObject({
      /** Of the project, and never below `public/`. */
      folder: z.string().min(1).default('.private-files'),
      maxMegabytes: z.int().min(1).max(5000).default(2000),
      /** How long a signed link to S3 lives. */
      linkSeconds: z.int().min(1).max(60).default(60),
      s3: s3Shape.optional(),
    })
    .prefault({}),
  /** Of an offer that says nothing else. Null: no limit. */
  downloads: z
    .strictObject({
      attempts: z.int().min(1).max(1000).nullable().default(3),
      days: z.int().min(1).max(3650).nullable().default(null),
      /** How long who downloads, and from where, is kept. */
      logDays: z.int().min(1).max(3650).default(90),
    })
    .prefault({}),
  outside: outsideShape.optional(),
  kunaki: kunakiShape.optional(),
});
