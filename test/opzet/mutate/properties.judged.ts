// The properties that judge `domain/`, for `npm run mutate`. What is asked of the stories themselves is left out: under a
// mutation there are few of them.
import { aanZetEigenschappen } from '../../domain/eigenschappen/aan-zet';
import { aangeboden } from '../../domain/eigenschappen/aangeboden';
import { dossier } from '../../domain/eigenschappen/dossier';
import { ladder } from '../../domain/eigenschappen/ladder';
import { om } from '../../domain/eigenschappen/om';
import { taken } from '../../domain/eigenschappen/taken';
import { woord } from '../../domain/eigenschappen/woord';

ladder();
dossier();
taken();
om();
woord();
aangeboden();
aanZetEigenschappen();
