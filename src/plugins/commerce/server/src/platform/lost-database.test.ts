import { CommerceError } from './errors';
import { isLostDatabase } from './lost-database';

const told = (message: string, over: object = {}) => Object.assign(new Error(message), over);

test.each([
  told('terminating connection due to administrator command', { code: '57P01' }),
  told('the database system is starting up', { code: '57P03' }),
  told('sorry, too many clients already', { code: '53300' }),
  told('connection failure', { code: '08006' }),
  told('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED' }),
  told('Connection terminated unexpectedly'),
  told('update commerce_orders set "status" = $1 - Connection terminated unexpectedly'),
  told('Transaction query already complete, run with DEBUG=knex:tx for more info'),
  told('Client has encountered a connection error and is not queryable'),
  told('Knex: Timeout acquiring a connection.', { name: 'KnexTimeoutError' }),
])('%s is a lost database', (error) => expect(isLostDatabase(error)).toBe(true));

test.each([
  told('duplicate key value violates unique constraint', { code: '23505' }),
  told('deadlock detected', { code: '40P01' }),
  told('canceling statement due to statement timeout', { code: '57014' }),
  new CommerceError('conflict', 'cart.closed', 'closed'),
  new TypeError('undefined is not a function'),
  undefined,
  null,
])('%s is not', (error) => expect(isLostDatabase(error)).toBe(false));
