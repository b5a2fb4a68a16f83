export * from './accounts';
export * from './addresses';
export * from './profiles';
