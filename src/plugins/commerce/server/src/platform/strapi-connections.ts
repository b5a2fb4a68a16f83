import { variables, type Connection } from './connections';
import type { Strapi } from './strapi';

const has = (provider: unknown, word: string): boolean => typeof provider === 'string' && provider.includes(word);

/** What Strapi's own plugins are connected to: where files are kept, and who carries mail. */
export const strapiConnections = (strapi: Strapi): Connection[] => {
  const upload: any = strapi.config.get('plugin::upload') ?? {};
  const email: any = strapi.config.get('plugin::email') ?? {};
  const s3 = has(upload.provider, 'aws-s3');
  const smtp = has(email.provider, 'nodemailer');
  const bucket = upload.providerOptions?.s3Options?.params?.Bucket ?? upload.providerOptions?.params?.Bucket;
  return [
    {
      id: 's3',
      state: s3 ? 'connected' : 'off',
      detail: s3 ? (bucket ?? null) : null,
      variables: variables(['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_SECRET', 'AWS_REGION', 'AWS_BUCKET'], ['AWS_ENDPOINT']),
    },
    {
      id: 'smtp',
      state: smtp ? 'connected' : 'off',
      detail: smtp ? (email.providerOptions?.host ?? null) : null,
      variables: variables(['SMTP_HOST', 'EMAIL_FROM'], ['SMTP_PORT', 'SMTP_USERNAME', 'SMTP_PASSWORD']),
    },
  ];
};
