import { z } from 'zod';
import { gezinsactor } from '../../domain/gebruiker';
import { lees } from '../../domain/lezen';
import { datumVan, plusDagen } from '../../domain/tijd';
import type { Veldfout } from '../../domain/weigering';
import { betrokkenegegevensSchema, type Betrokkenegegevens } from '../../dossier/betrokkenen/betrokkene';
import { SIGNALEN, type Signaalinhoud, type Signaalsoort } from '../../dossier/gezin/signaal';
import { veldwoord } from '../../taal/gezinspagina/zinnen';
import { veldenUit } from '../formulier/velden';
import type { Daad, Gestuurd, Gevolg } from './daad';
import type { Gezinsbron, Open } from './stand';

/** A return that is further ahead than this is a slip of the keyboard. */
const VOORUIT_DAGEN = 60;

const { naam, relatie, telefoon, email } = betrokkenegegevensSchema.shape;
const ONDERSTEUNER = z.strictObject({ naam, relatie, telefoon, email });

const isOpen = ({ casus }: Open) => casus.gesloten === null;

/** What whoever leads must look at: none of it changes the case by itself. */
export const MELDEN: readonly Daad[] = [
  {
    naam: 'klopt-niet',
    kop: 'klopt-niet-doe',
    uitleg: ['klopt-niet-uitleg'],
    kan: isOpen,
    velden: veldenUit(SIGNALEN['klopt-niet'], {
      tekst: { label: veldwoord('veld-klopt-niet'), ontbreekt: veldwoord('veld-klopt-niet-leeg') },
    }),
    doe: (met, stand, { gegevens, sleutel }) => signaal(met, stand, 'klopt-niet', gegevens, sleutel),
  },
  {
    naam: 'ondersteuner',
    kop: 'ondersteuner-doe',
    uitleg: ['ondersteuner-uitleg', 'leest'],
    kan: isOpen,
    velden: veldenUit(ONDERSTEUNER, {
      naam: { label: veldwoord('veld-naam'), ontbreekt: veldwoord('veld-naam-leeg') },
      relatie: { label: veldwoord('veld-wie'), uitleg: veldwoord('veld-wie-uitleg') },
      telefoon: { label: veldwoord('veld-telefoon'), breedte: 'middel', onderwerp: 'Dit nummer' },
      email: { label: veldwoord('veld-email') },
    }),
    doe: noemOndersteuner,
  },
  {
    naam: 'terug',
    kop: 'terug-doe',
    uitleg: ['terug-uitleg', 'leest'],
    kan: isOpen,
    velden: veldenUit(SIGNALEN.terug, {
      vanaf: { label: veldwoord('veld-vanaf'), ontbreekt: veldwoord('veld-vanaf-leeg') },
      volledig: { label: veldwoord('veld-volledig'), ontbreekt: veldwoord('veld-volledig-leeg') },
      toelichting: { label: veldwoord('veld-toelichting') },
    }),
    doe: (met, stand, { gegevens, sleutel }) => {
      const fouten = terugfouten(stand, gegevens['vanaf']);
      return fouten.length > 0
        ? Promise.resolve({ soort: 'fouten', fouten })
        : signaal(met, stand, 'terug', gegevens, sleutel);
    },
  },
];

function terugfouten({ casus, nu }: Open, vanaf: unknown): Veldfout[] {
  const goed =
    typeof vanaf === 'string' &&
    vanaf >= casus.eersteVerzuimdag &&
    vanaf <= plusDagen(datumVan(nu), VOORUIT_DAGEN);
  return goed ? [] : [{ veld: 'vanaf', melding: 'kan niet kloppen: kies een dag na de eerste dag thuis' }];
}

/** Puts the supporter among the people around the child, and tells whoever leads. */
async function noemOndersteuner(
  met: Gezinsbron,
  stand: Open,
  { gegevens, sleutel }: Gestuurd,
): Promise<Gevolg> {
  const { casus, wie, nu } = stand;
  const vast = { soort: 'ondersteuner', voorkeur: null, taal: null, adres: null, tot: null };
  const gelezen = lees<Betrokkenegegevens>(betrokkenegegevensSchema, {
    ...vast,
    ...gegevens,
    van: datumVan(nu),
  });
  if (!gelezen.geldig) return { soort: 'fouten', fouten: gelezen.fouten };
  const uitslag = await met.betrokkenen.voegToe(
    { ...gelezen.waarde, casusnummer: casus.casusnummer, id: sleutel },
    { door: gezinsactor(wie.id), op: nu },
  );
  switch (uitslag.soort) {
    case 'gedaan':
      return signaal(met, stand, 'ondersteuner', { naam: gelezen.waarde.naam }, sleutel);
    case 'ongeldig':
      return uitslag.fouten.some(({ veld }) => veld === 'id')
        ? { soort: 'al-verstuurd' }
        : { soort: 'fouten', fouten: uitslag.fouten };
    case 'gewijzigd':
    case 'onbekend':
      return { soort: 'niet-meer' };
  }
}

async function signaal(
  met: Gezinsbron,
  { casus, wie, nu }: Open,
  soort: Signaalsoort,
  ruw: unknown,
  id: string,
): Promise<Gevolg> {
  const gelezen = lees<Signaalinhoud['gegevens']>(SIGNALEN[soort], ruw);
  if (!gelezen.geldig) return { soort: 'fouten', fouten: gelezen.fouten };
  const uitslag = await met.gezin.bewaarSignaal({
    id,
    casusnummer: casus.casusnummer,
    betrokkene: wie.id,
    // The schema of its kind has just read it.
    inhoud: { soort, gegevens: gelezen.waarde } as Signaalinhoud,
    op: nu,
  });
  switch (uitslag.soort) {
    case 'gedaan':
      return { soort: 'gedaan' };
    case 'gewijzigd':
      return { soort: 'al-verstuurd' };
    case 'ongeldig':
    case 'onbekend':
      return { soort: 'niet-meer' };
  }
}
