import type { Melding } from '../domain/melding';

/** Something that is done in an invented case; without a command only time passes. */
interface Verhaalstap {
  readonly op: string;
  readonly opdracht?: string;
  readonly door: string;
  readonly gegevens: unknown;
}

/** An invented case: the report and what is done after it. */
export interface Verhaal {
  readonly op: string;
  readonly melding: Melding;
  readonly stappen: readonly Verhaalstap[];
}

const KIND: Melding = {
  leerling: 'voorbeeld',
  eersteVerzuimdag: '2026-09-07',
  geboortedatum: '2012-03-02',
  onderwijssoort: 'vo',
  gemeente: '0014',
  school: '12AB00',
};
const CAS = 'casusregisseur';
const MAN = 'manager';
const LPA = 'leerplichtambtenaar';

function stap(op: string, opdracht: string, door: string, gegevens: unknown): Verhaalstap {
  return { op: `${op}:00+01:00`, opdracht, door, gegevens };
}
function tot(op: string): Verhaalstap {
  return { op: `${op}:00+01:00`, door: '', gegevens: {} };
}

const AFSPRAAK = {
  afspraak: 'bellen',
  omschrijving: 'Elke ochtend om 10 uur even bellen',
  wie: 'de mentor',
  uiterlijk: '2026-09-20',
};
const AANBOD = {
  aanbod: 'plek',
  soort: 'onderwijszorg',
  aanbieder: 'De Wilg',
  startdatum: '2026-10-20',
  wachtlijst: false,
  doorzettingsmacht: true,
};
const TERUG = { vanaf: '2026-09-28', plek: 'eigen school', volledig: true };
const COMMISSIE = {
  ouders: 'Mevrouw De Rijke',
  doorbraakteam: 'De heer Yilmaz',
  naburigSwv: 'Mevrouw Postma',
};
const GEHOUDEN = {
  aanwezig: ['Noor'],
  verslag: 'Wij kwamen er niet uit.',
  uitkomst: 'stagnatie',
};

const naarArbitrage = [
  stap('2026-12-01T09:00', 'reikVerzoekUit', CAS, { op: '2026-12-01', wijze: 'gesprek' }),
  stap('2026-12-02T09:00', 'beantwoordArbitrageverzoek', CAS, { besluit: 'instemming' }),
  stap('2026-12-03T09:00', 'stelCommissieSamen', CAS, COMMISSIE),
  stap('2026-12-04T09:00', 'planZitting', CAS, { op: '2027-01-20T14:00:00+01:00' }),
  stap('2026-12-05T09:00', 'planZitting', CAS, { op: '2026-12-10T14:00:00+01:00' }),
  stap('2026-12-11T09:00', 'doeUitspraak', CAS, {
    uitspraak: 'Plaatsing op De Wilg',
    uitvoerenUiterlijk: '2027-01-11',
  }),
];

const sluitingen = [
  'verhuisd-buitenland',
  'niet-meer-leerplichtig',
  'doorstroompunt',
  'overleden',
  'foutieve-melding',
].map((reden): Verhaal => ({
  op: '2026-09-09T09:00:00+02:00',
  melding: { ...KIND, geboortedatum: '2010-03-02' },
  stappen: [
    stap('2026-09-10T09:00', 'sluitAf', reden === 'foutieve-melding' ? MAN : LPA, {
      reden,
      toelichting: 'Zo is het besproken.',
    }),
  ],
}));

/** Invented cases that together come by as many kinds of message as they can. */
export const VERHALEN: readonly Verhaal[] = [
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [
      stap('2026-09-09T10:00', 'maakAfspraak', 'school', AFSPRAAK),
      stap('2026-09-10T10:00', 'neemTaak', 'school', { taak: 'eerste-actie', persoon: 'noor' }),
      stap('2026-09-10T11:00', 'geefTaakDoor', 'school', {
        taak: 'eerste-actie',
        persoon: 'sam',
        reden: 'Noor is weg.',
      }),
      stap('2026-10-06T10:00', 'wijsToe', MAN, { persoon: 'cas', reden: 'Cas kent het gezin.' }),
      stap('2026-10-06T11:00', 'doeAanbod', CAS, AANBOD),
      stap('2026-10-07T09:00', 'meldGevaar', 'school', { toelichting: 'Er is gevaar.' }),
      stap('2026-10-07T10:00', 'borgVeiligheid', CAS, {
        toelichting: 'Het kind is veilig.',
        veiligThuis: true,
      }),
      stap('2026-10-20T10:00', 'controleerStart', CAS, {
        aanbod: 'plek',
        gestart: false,
        startdatum: '2026-10-27',
        toelichting: 'Ziek.',
      }),
      stap('2026-11-05T09:00', 'planDoorbraaktafel', CAS, {
        op: '2026-11-10T14:00:00+01:00',
        plaats: 'Stadhuis',
        deelnemers: [],
      }),
      stap('2026-11-06T09:00', 'planDoorbraaktafel', CAS, { op: '2026-11-10T14:00:00+01:00' }),
      ...naarArbitrage,
      stap('2026-12-14T09:00', 'beantwoordUitspraak', CAS, { besluit: 'aanvaard' }),
      tot('2027-01-13T12:00'),
    ],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [
      tot('2026-12-10T09:00'),
      stap('2026-12-10T10:00', 'zieAfVanVervolging', LPA, {
        reden: 'geen-passend-aanbod',
        toelichting: 'Er was geen plek.',
      }),
      tot('2027-01-10T09:00'),
    ],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [tot('2026-12-10T09:00'), stap('2026-12-10T10:00', 'legAlsnogInstemmingVast', LPA, {})],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [
      stap('2026-09-28T10:00', 'meldTerugkeer', 'school', TERUG),
      stap('2026-10-05T10:00', 'meldTerugval', 'school', { vanaf: '2026-10-05' }),
      stap('2026-10-12T10:00', 'meldTerugkeer', 'school', { ...TERUG, vanaf: '2026-10-12' }),
      tot('2027-03-20T09:00'),
    ],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [
      stap('2026-10-07T09:00', 'rapporteerVoortgang', 'school', {
        oordeel: 'stagnatie',
        toelichting: 'Het stokt.',
      }),
      stap('2026-11-05T09:00', 'planDoorbraaktafel', CAS, { op: '2026-11-10T14:00:00+01:00' }),
      stap('2026-11-06T09:00', 'schaalAf', CAS, { reden: 'Het gaat beter.' }),
    ],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [
      stap('2026-11-05T09:00', 'planDoorbraaktafel', CAS, { op: '2026-11-10T14:00:00+01:00' }),
      tot('2026-12-01T09:00'),
      stap('2026-12-01T10:00', 'rapporteerVoortgang', CAS, {
        oordeel: 'stagnatie',
        toelichting: 'Het stokt.',
      }),
      stap('2026-12-01T11:00', 'legDoorbraaktafelVast', CAS, GEHOUDEN),
    ],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [
      stap('2026-10-07T09:00', 'draagOver', MAN, {
        school: '34CD00',
        per: '2026-10-19',
        gemeente: '0014',
        aanleiding: 'anders',
      }),
      stap('2026-10-08T09:00', 'draagOver', MAN, {
        school: '34CD00',
        gemeente: '0014',
        per: '2026-10-20',
        aanleiding: 'anders',
      }),
      stap('2026-10-09T09:00', 'draagOver', MAN, { school: '34CD00', gemeente: '0014' }),
    ],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: { ...KIND, school: null },
    stappen: [tot('2026-10-06T09:00')],
  },
  {
    op: '2026-09-09T09:00:00+02:00',
    melding: KIND,
    stappen: [stap('2026-09-28T10:00', 'meldTerugkeer', 'school', TERUG), tot('2026-12-20T09:00')],
  },
  ...sluitingen,
];
