type Env = { (key: string, fallback: string): string } & {
  int(key: string, fallback: number): number;
  array(key: string): string[];
};

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  // Longer than proxies keep a connection that nobody uses: they would send a request into one that is just closed here.
  http: { serverOptions: { keepAliveTimeout: env.int('HTTP_KEEP_ALIVE_MS', 75_000) } },
  app: { keys: env.array('APP_KEYS') },
});
