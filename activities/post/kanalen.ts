import type { Kanaalkeuze } from '../../dossier/berichtregels';
import { localUitbak, type Kanaal } from './kanaal';

/** Every way to reach people. */
export const KANALEN: readonly Kanaal[] = [localUitbak];

/** Which of them a message goes by, chosen when it is written. */
export const kanaalVan: Kanaalkeuze = () => localUitbak.naam;
