import { keuzen, type Formulieren, type Getypt } from '../formulier';
import { gemeentekeuzen } from './overdracht';

const SOORT = 'Wat voor vrijstelling is het?';

/** Corrections, exemptions, and closing for another reason. */
export const correctie: Formulieren<'corrigeer' | 'sluitAf' | 'legVrijstellingVast'> = {
  corrigeer: {
    titel: 'Verbeter een fout',
    uitleg: 'Staat er iets verkeerd in de casus? Verbeter het hier. Wat er stond, blijft te zien.',
    knop: 'Verbeter dit',
    gedaan: 'De fout is verbeterd.',
    beslist: 'veld',
    velden: (o) => [
      {
        soort: 'keuze',
        naam: 'veld',
        label: 'Wat klopt er niet?',
        keuzen: keuzen({
          eersteVerzuimdag: 'De eerste verzuimdag',
          geboortedatum: 'De geboortedatum',
          gemeente: 'De gemeente',
        }),
      },
      {
        soort: 'datum',
        naam: 'datum',
        label: 'De goede datum',
        uitleg: 'Alleen bij een eerste verzuimdag of een geboortedatum.',
        optioneel: true,
      },
      {
        soort: 'lijst',
        naam: 'gemeente',
        label: 'De goede gemeente',
        uitleg: 'Alleen bij een gemeente.',
        keuzen: gemeentekeuzen(o),
        leeg: 'Kies een gemeente',
        optioneel: true,
      },
      { soort: 'lange-tekst', naam: 'reden', label: 'Hoe weet u dat dit zo is?' },
    ],
    maak: ({ veld, datum, gemeente, reden }) => ({
      ...(veld === undefined ? {} : { veld }),
      waarde: (veld === 'gemeente' ? gemeente : datum) ?? '',
      reden,
    }),
    foutveld: (veld, getypt: Getypt) =>
      veld !== 'waarde' ? veld : getypt['veld'] === 'gemeente' ? 'gemeente' : 'datum',
  },
  sluitAf: {
    titel: 'Sluit de casus om een andere reden',
    uitleg:
      'Alleen als het kind niet meer terug kan of hoeft naar school in Nederland. Dit draait u niet terug.',
    knop: 'Sluit de casus',
    gedaan: 'De casus is gesloten.',
    beslist: 'reden',
    velden: () => [
      {
        soort: 'keuze',
        naam: 'reden',
        label: 'Waarom sluit u de casus?',
        keuzen: REDENEN,
      },
    ],
  },
  legVrijstellingVast: {
    titel: 'Leg een vrijstelling vast',
    uitleg: 'Een vrijstelling komt in het dossier. De klok loopt door.',
    knop: 'Leg de vrijstelling vast',
    gedaan: 'De vrijstelling is vastgelegd.',
    beslist: 'status',
    velden: () => [
      { soort: 'tekst', naam: 'soort', label: SOORT, uitleg: 'Bijvoorbeeld: artikel 5 onder a.' },
      { soort: 'keuze', naam: 'status', label: 'Hoe staat het ermee?', keuzen: STATUSSEN },
      {
        soort: 'lange-tekst',
        naam: 'adviesSwv',
        label: 'Wat adviseert het samenwerkingsverband?',
        optioneel: true,
      },
    ],
  },
};

const REDENEN = keuzen({
  'verhuisd-buitenland': 'Verhuisd naar het buitenland',
  'niet-meer-leerplichtig': 'Niet meer leerplichtig',
  doorstroompunt: 'Overgedragen aan het Doorstroompunt',
  overleden: 'Het kind is overleden',
  'foutieve-melding': 'De melding was een vergissing',
});
const STATUSSEN = keuzen({ aangevraagd: 'Aangevraagd', verleend: 'Verleend', afgewezen: 'Afgewezen' });
