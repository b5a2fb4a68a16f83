export { pictureOf } from './core/order-data';
