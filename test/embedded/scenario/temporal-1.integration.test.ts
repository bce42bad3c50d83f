import { throughTemporal } from './through-temporal';

throughTemporal(0, 2);
