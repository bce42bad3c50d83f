export { devServerAddress, emptyDatabase, testDatabase } from './database';
export { timeSkippingEnv } from '../../embedded/time-server';
