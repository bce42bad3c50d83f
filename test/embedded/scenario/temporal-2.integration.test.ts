import { throughTemporal } from './through-temporal';

throughTemporal(1, 2);
