import { writeFileSync } from 'node:fs';
import { currentTypes, TYPES_FILE } from './types';

// `npm run client:generate`: whenever the description changed.
writeFileSync(TYPES_FILE, currentTypes());
console.log(TYPES_FILE);
