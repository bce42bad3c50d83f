import { aanZetEigenschappen } from './eigenschappen/aan-zet';
import { aangeboden } from './eigenschappen/aangeboden';
import { bereik } from './eigenschappen/bereik';
import { dossier } from './eigenschappen/dossier';
import { ladder } from './eigenschappen/ladder';
import { om } from './eigenschappen/om';
import { taken } from './eigenschappen/taken';
import { woord } from './eigenschappen/woord';

// One file for the runner, so that every story is played once; one file per behaviour for the reader. `VERHALEN=5000
// ZAAD=1` searches further by hand.
ladder();
dossier();
taken();
om();
woord();
bereik();
aangeboden();
aanZetEigenschappen();
