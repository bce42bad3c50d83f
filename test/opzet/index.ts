export { devServerAddress, testDatabase } from './database';
export { timeSkippingEnv } from '../../embedded/time-server';
