export * from './carts';
export * from './customers-carts';
