export { bezorging } from './bezorging';
export { casus } from './casus';
