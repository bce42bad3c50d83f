import { onbereikt } from '../../../domain/bereiken';
import { GEGEVENS } from '../../../domain/opdracht';
import { ONTVANGERROLLEN, type Ontvangerrol } from '../../../domain/ontvanger';
import { ANDERE_WEG, LOSLATEN_OMDAT, ONBEREIKT_DOOR } from '../../../taal/antwoorden';
import { OPDRACHTTITEL } from '../../../taal/opdrachten';
import { DE_ROL } from '../../../taal/rollen';
import { hoofdletter, metHoofdletter } from '../../../taal/zin';
import { enige } from '../../formulier/velden';
import { formulier, type Formulieren, type Omgeving } from '../formulier';

/** Whom no message reaches. */
export const bereiken: Formulieren<'meldOnbereikt' | 'bereikAnders' | 'laatBereikenLos'> = {
  meldOnbereikt: formulier({
    titel: OPDRACHTTITEL.meldOnbereikt,
    uitleg:
      'Kwam er een brief terug? Of klopt een adres niet? Meld het hier. Wie de regie heeft, krijgt een taak.',
    knop: 'Meld dit',
    gedaan: 'Gemeld. Wie de regie heeft, krijgt een taak.',
    schema: GEGEVENS.meldOnbereikt,
    woorden: () => ({
      wie: { label: 'Wie is niet bereikt?', keuzen: rollen(ONTVANGERROLLEN) },
      reden: { label: 'Waardoor?', keuzen: metHoofdletter(ONBEREIKT_DOOR) },
    }),
  }),
  bereikAnders: formulier({
    titel: OPDRACHTTITEL.bereikAnders,
    uitleg:
      'Vertel wat in de berichten staat die niet aankwamen. Leg hier vast aan wie u het vertelde, wanneer en hoe. Die berichten tellen dan als bezorgd.',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd dat dit op een andere manier is verteld.',
    schema: GEGEVENS.bereikAnders,
    woorden: (o) => ({
      wie: { label: 'Voor wie waren de berichten?', keuzen: wieNiet(o) },
      gesproken: { label: 'Aan wie hebt u het verteld?', uitleg: 'Schrijf de naam op.' },
      hoe: { label: 'Hoe?', keuzen: metHoofdletter(ANDERE_WEG) },
      datum: { label: 'Op welke dag?' },
      toelichting: { label: 'Wat wilt u er nog bij zeggen?' },
    }),
    invulling: (o) => enige('wie', wieNiet(o)),
  }),
  laatBereikenLos: formulier({
    titel: OPDRACHTTITEL.laatBereikenLos,
    uitleg: 'Hoeft of kan het niet meer? Leg vast waarom. Die berichten proberen wij dan ook niet meer.',
    knop: 'Leg dit vast',
    gedaan: 'Vastgelegd. Niemand hoeft dit nog te vertellen.',
    schema: GEGEVENS.laatBereikenLos,
    woorden: (o) => ({
      wie: { label: 'Wie hoeft niet meer bereikt te worden?', keuzen: wieNiet(o) },
      reden: { label: 'Waarom?', keuzen: metHoofdletter(LOSLATEN_OMDAT) },
      toelichting: { label: 'Wat wilt u er nog bij zeggen?' },
    }),
    invulling: (o) => enige('wie', wieNiet(o)),
  }),
};

/** Whom no message reaches; when that is nobody, everybody. */
function wieNiet({ casus }: Omgeving) {
  const niet = onbereikt(casus).map(({ wie }) => wie);
  return rollen(niet.length === 0 ? ONTVANGERROLLEN : niet);
}

function rollen(welke: readonly Ontvangerrol[]) {
  return welke.map((rol) => ({ waarde: rol, label: hoofdletter(DE_ROL[rol]) }));
}
