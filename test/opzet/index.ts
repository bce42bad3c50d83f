export { devServerAddress, testDatabase } from './database';
export { timeSkippingEnv } from './time-server';
