type Env = { (key: string, fallback: string): string; (key: string): string | undefined };

export default ({ env }: { env: Env }) => ({
  // A line for every request costs a busy shop a tenth of its speed; LOG_LEVEL=http brings them back.
  level: env('LOG_LEVEL', env('NODE_ENV') === 'production' ? 'info' : 'http'),
});
