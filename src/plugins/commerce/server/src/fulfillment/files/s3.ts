import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { FileStore } from './file-store';

export interface S3Options {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  readonly bucket: string;
  /** Of another provider that speaks S3, or of this machine. */
  readonly endpoint: string | undefined;
  /** What keys begin with, so that a bucket's policy can tell them from public media. */
  readonly prefix: string;
  readonly linkSeconds: number;
}

const answersWithin = 3000;

/**
 * Private objects of a bucket. A link is signed for one object, one file name and a few seconds: whatever is changed in
 * it breaks the signature. Other providers do not know the SDK's checksums, so only what S3 demands is sent.
 */
export const s3Store = ({ bucket, prefix, linkSeconds, endpoint, region, ...credentials }: S3Options): FileStore => {
  const client = new S3Client({
    region,
    credentials,
    ...(endpoint && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
  });
  const place = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` });
  return {
    id: 's3',
    put: async (key, bytes, { size, type }) => {
      const object = { ...place(key), Body: bytes, ContentLength: size, ContentType: type };
      await client.send(new PutObjectCommand(object));
    },
    has: async (key) => {
      try {
        await client.send(new HeadObjectCommand(place(key)), { abortSignal: AbortSignal.timeout(answersWithin) });
        return true;
      } catch (error) {
        if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return false;
        throw error;
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(place(key)));
    },
    link: (key, { disposition, type }) => {
      const named = { ResponseContentDisposition: disposition, ResponseContentType: type };
      return getSignedUrl(client, new GetObjectCommand({ ...place(key), ...named }), { expiresIn: linkSeconds });
    },
  };
};
