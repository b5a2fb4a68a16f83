type Env = { (key: string, fallback: string): string; (key: string): string | undefined } & {
  bool(key: string, fallback: boolean): boolean;
};

export default ({ env }: { env: Env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    // Strapi marks the session cookie `secure` in production; over plain http a login would then fail.
    cookie: { secure: env('PUBLIC_URL', 'http://localhost').startsWith('https://') },
  },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
});
