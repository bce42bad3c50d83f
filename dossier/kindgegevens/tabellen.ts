import { sql } from 'kysely';
import { ofwel, opCasus, opWorkflow, OP_LOG, OP_PAD, OP_STROOM, OP_VERZOEK, via, type Waar } from './waar';

/**
 * What becomes of the rows of a table when the child is forgotten. `weg`: they go. `onleesbaar`: they stay, and what stands in them of
 * persons cannot be read any more. `blijft`: nothing in them says who it was.
 */
type Vergeten = 'weg' | 'onleesbaar' | 'blijft';

/** A table whose rows lead to a child. */
export interface Kindtabel {
  readonly waar: Waar;
  readonly vergeten: Vergeten;
  /** Columns by which rows are read in order; absent: they are not given to who asks what is kept. */
  readonly orde?: readonly string[];
  /** Why rows are not given; absent: they are. For people. */
  readonly nietOmdat?: string;
}

const vanCasus = (vergeten: Vergeten, ...orde: string[]): Kindtabel => ({ waar: opCasus(), vergeten, orde });
const vanBericht = (vergeten: Vergeten, ...orde: string[]): Kindtabel => ({
  waar: via('bericht', 'bericht', opCasus()),
  vergeten,
  orde,
});
const STUK = via('stuk', 'stuk', opCasus());
const stil = (waar: Waar, vergeten: Vergeten, nietOmdat: string): Kindtabel => ({
  waar,
  vergeten,
  nietOmdat,
});

/**
 * Every table that leads to a child, once: what is given to a family that asks what is kept (article 15 AVG), and what becomes of it
 * when the child is forgotten. A test holds the tables of the database against it, and the function that destroys too.
 */
export const KINDTABELLEN: Readonly<Record<string, Kindtabel>> = {
  casus: vanCasus('onleesbaar', 'gemeld_op'),
  gebeurtenis: vanCasus('onleesbaar', 'op', 'casusnummer', 'nummer'),
  taak: vanCasus('blijft', 'geopend_op', 'geopend_bij'),
  beurt: vanCasus('blijft', 'casusnummer', 'van'),
  betrokkene: vanCasus('onleesbaar', 'casusnummer', 'van', 'id'),
  betrokkene_wijziging: vanCasus('onleesbaar', 'id'),
  geen_ouder: vanCasus('weg', 'op'),
  document: vanCasus('weg', 'bewaard_op', 'id'),
  bericht: vanCasus('onleesbaar', 'volgorde'),
  bezorging: vanBericht('weg', 'op', 'bericht'),
  afgifte: vanBericht('weg', 'begonnen_op', 'bericht'),
  omleiding: vanBericht('weg', 'op', 'bericht'),
  brief: vanBericht('onleesbaar', 'klaar_op', 'id'),
  brief_handeling: {
    waar: via('brief', 'brief', via('bericht', 'bericht', opCasus())),
    vergeten: 'blijft',
    orde: ['op', 'id'],
  },
  onbereikt: vanCasus('blijft', 'sinds'),
  belofte: vanCasus('weg', 'op', 'id'),
  gezinslink: vanCasus('weg', 'gemaakt_op', 'id'),
  gezinssignaal: vanCasus('weg', 'op', 'id'),
  verzuimuren: { waar: opWorkflow('kind'), vergeten: 'weg', orde: ['dag', 'nummer'] },
  verzuimopening: { waar: opWorkflow('kind'), vergeten: 'weg', orde: ['gemaakt_op', 'id'] },
  registermelding: { waar: opWorkflow('kind'), vergeten: 'weg', orde: ['ontvangen_op', 'id'] },
  registerstatus: {
    waar: via('melding', 'registermelding', opWorkflow('kind')),
    vergeten: 'weg',
    orde: ['op', 'melding', 'nummer'],
  },
  verwijsindexzending: vanCasus('blijft', 'casusnummer', 'geopend_bij'),
  stuk: vanCasus('onleesbaar', 'op', 'id'),
  stuk_overhandiging: { waar: STUK, vergeten: 'blijft', orde: ['op', 'id'] },
  corv_bericht: { waar: STUK, vergeten: 'onleesbaar', orde: ['op', 'id'] },
  corv_terugmelding: {
    waar: via('bericht', 'corv_bericht', STUK),
    vergeten: 'onleesbaar',
    orde: ['op', 'id'],
  },
  registratie: vanCasus('blijft', 'casusnummer'),
  verzending: { waar: OP_STROOM, vergeten: 'blijft', orde: ['nummer'] },
  vermelding: vanCasus('weg', 'casusnummer', 'nummer', 'persoon'),
  gezien: vanCasus('weg', 'op', 'persoon'),
  niet_dubbel: { waar: ofwel(opCasus('casus'), opCasus('andere')), vergeten: 'weg', orde: ['op'] },
  verzamelopdracht_casus: vanCasus('weg', 'verzamelopdracht'),
  bevinding: { waar: ofwel(opCasus(), opWorkflow('workflow_id')), vergeten: 'weg', orde: ['gezien_op'] },
  rechtenverzoek: vanCasus('onleesbaar', 'opgenomen_op', 'id'),
  inzage: { waar: OP_LOG, vergeten: 'blijft', orde: ['op', 'id'] },
  vernietiging_kind: {
    waar: ({ sleutels }) => sql`kindsleutel = any(${sleutels}::uuid[])`,
    vergeten: 'blijft',
    orde: ['vernietiging'],
  },

  kindsleutel: stil(
    opWorkflow('workflow_id'),
    'onleesbaar',
    'De sleutel waarmee de gegevens van het kind zijn versleuteld. Wie hem heeft, kan alles lezen.',
  ),
  zoeknaam: stil(opCasus(), 'weg', 'De naam van het kind, onherkenbaar gemaakt om op te zoeken.'),
  document_deel: stil(
    via('document', 'document', opCasus()),
    'weg',
    'De inhoud van documenten. De documenten zelf krijgt u apart.',
  ),
  gezinscode: stil(
    via('link', 'gezinslink', opCasus()),
    'weg',
    'De code waarmee iemand de eigen pagina opent, onherkenbaar gemaakt.',
  ),
  zending: stil(
    vanBericht('weg').waar,
    'weg',
    'Welke berichten samen in een e-mail gingen. De berichten zelf staan er wel.',
  ),
  stroom: stil(OP_STROOM, 'blijft', 'In welke volgorde gebeurtenissen zijn bewaard. Zij staan er zelf in.'),
  casuswijziging: stil(
    opCasus(),
    'blijft',
    'Het nummer van de laatste wijziging van een casus, voor andere systemen.',
  ),
  verdacht: stil(opWorkflow('workflow_id'), 'blijft', 'Dat de bewaker deze casus nog eens nakijkt.'),
  concept: stil(
    OP_PAD,
    'weg',
    'Wat een medewerker typte en nog niet verstuurde. Het is een dag bewaard, en van die medewerker alleen.',
  ),
  verzoeksleutel: stil(
    OP_VERZOEK,
    'weg',
    'Dat een systeem iets twee keer stuurde. Wat het stuurde, staat in de gebeurtenissen.',
  ),
};
