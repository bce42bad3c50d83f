import type { Stukbericht, Stukbetrokkene, Stukinvoer } from '../../../taal/stuk/invoer';
import { Verhaal } from '../../dossier/verhaal';

/** Names as people have them: in three scripts, and with a picture. */
export const NAMEN = {
  kind: 'Yara Ελένη 🦊 de Vries',
  moeder: 'فاطمة الزهراء بنت محمد',
  vader: 'Γιώργος Παπαδόπουλος',
  ondersteuner: 'Oma 👵🏽 Siham (سهام)',
};

const GEZEGD = `Ik wil naar school, maar de gangen zijn te druk. 😟\nأريد أن أذهب إلى المدرسة.`;

/** What a case says to the maker of a stuk, as the activity would read it. */
export function invoerVan(verhaal: Verhaal, anders: Partial<Stukinvoer> = {}): Stukinvoer {
  const regels = verhaal.partijen.flatMap(({ gebeurtenissen }) =>
    gebeurtenissen.map(({ nummer, werkelijkOp, gebeurtenis }) => ({
      ...{ nummer, werkelijkOp, gebeurtenis, actor: gebeurtenis.door === 'klok' ? null : 'p-1' },
    })),
  );
  return {
    casus: verhaal.casus,
    kenmerk: '2026-00417',
    doel: 'om',
    gemaaktOp: '2027-06-01T10:00:00.000Z',
    gemaaktDoor: 'Loes Hoekstra, leerplichtambtenaar',
    regels,
    berichten: BERICHTEN,
    betrokkenen: BETROKKENEN,
    namen: {
      persoon: (id) => (id === 'p-1' ? 'Loes Hoekstra' : id),
      gemeente: () => 'Groningen',
      school: (brin) => `school ${brin}`,
      casus: () => null,
    },
    ...anders,
  };
}

const BERICHTEN: Stukbericht[] = [
  {
    ...{ gemaaktOp: '2026-09-07T08:00:00.000Z', aan: { rol: 'ouders', persoon: null } },
    ...{ onderwerp: 'Uw kind zit thuis', status: 'bezorgd', bezorgdOp: '2026-09-07T08:01:00.000Z' },
  },
];

const iemand = (soort: Stukbetrokkene['soort'], naam: string): Stukbetrokkene => ({
  ...{ soort, naam, relatie: null, taal: 'ar', van: '2026-09-07', tot: null },
  ...{ email: null, telefoon: '06 12 34 56 78', adres: 'Dorpsstraat 1\n9711 AB Groningen' },
});

const BETROKKENEN: Stukbetrokkene[] = [
  { ...iemand('ouder-met-gezag', NAMEN.moeder), relatie: 'moeder' },
  iemand('ouder-met-gezag', NAMEN.vader),
  iemand('zorgverlener', 'Dr. Zorg'),
];

/** A case with everything in it that has a chapter, which the parents brought to the OM and that came back. */
export function volVerhaal(): Verhaal {
  const verhaal = new Verhaal('2026-09-07T08:00:00.000Z', {
    ...{ naam: NAMEN.kind, geboortedatum: '2014-03-02', school: '12AB00' },
  });
  const doe = verhaal.doe.bind(verhaal);
  doe('2026-09-08T08:00:00.000Z', 'legToestemmingVast', 'school', {
    ...{ van: 'ouder', besluit: 'gegeven', wie: NAMEN.moeder },
  });
  doe('2026-09-09T08:00:00.000Z', 'legToestemmingVast', 'school', { van: 'jongere', besluit: 'geweigerd' });
  doe('2026-09-10T08:00:00.000Z', 'maakNotitie', 'school', { tekst: 'geheim-notitie' });
  doe('2026-09-11T08:00:00.000Z', 'legStemVast', 'school', {
    ...{ van: 'jongere', gezegd: GEZEGD, ondersteuner: NAMEN.ondersteuner },
  });
  doe('2026-09-11T09:00:00.000Z', 'maakAfspraak', 'school', {
    ...{
      afspraak: 'a1',
      omschrijving: 'Belt elke week met het gezin',
      wie: 'de mentor',
      uiterlijk: '2026-09-18',
    },
  });
  verhaal.tot('2026-09-19T08:00:00.000Z');
  doe('2026-09-19T09:00:00.000Z', 'controleerAfspraak', 'school', { afspraak: 'a1', nagekomen: false });
  verhaal.tot('2026-10-06T08:00:00.000Z');
  doe('2026-10-06T09:00:00.000Z', 'doeAanbod', 'casusregisseur', {
    ...{
      aanbod: 'b1',
      soort: 'onderwijszorg',
      aanbieder: 'De Klimop',
      startdatum: '2026-10-20',
      wachtlijst: true,
    },
    overbrugging: 'Twee ochtenden thuis les',
  });
  doe('2026-10-08T09:00:00.000Z', 'beantwoordAanbod', 'casusregisseur', {
    aanbod: 'b1',
    besluit: 'aanvaard',
  });
  verhaal.tot('2026-10-21T08:00:00.000Z');
  doe('2026-10-21T09:00:00.000Z', 'controleerStart', 'casusregisseur', {
    ...{ aanbod: 'b1', gestart: false, toelichting: 'Er is nog geen leraar.', startdatum: '2026-11-20' },
  });
  doe('2026-10-22T09:00:00.000Z', 'legVrijstellingVast', 'leerplichtambtenaar', {
    ...{ soort: 'artikel 5 onder a', status: 'afgewezen' },
  });
  verhaal.tot('2026-11-03T08:00:00.000Z');
  doe('2026-11-03T09:00:00.000Z', 'planDoorbraaktafel', 'casusregisseur', {
    ...{ op: '2026-11-10T13:00:00.000Z', plaats: 'Stadhuis' },
    deelnemers: [{ naam: 'Dr. Jansen', discipline: 'jeugdgezondheid' }],
  });
  verhaal.tot('2026-11-10T14:00:00.000Z');
  doe('2026-11-10T15:00:00.000Z', 'maakAfspraak', 'casusregisseur', {
    ...{ afspraak: 'a2', omschrijving: 'Regelt vervoer', wie: NAMEN.vader, uiterlijk: '2026-11-24' },
  });
  doe('2026-11-10T16:00:00.000Z', 'legDoorbraaktafelVast', 'casusregisseur', {
    ...{
      aanwezig: [NAMEN.moeder, 'Dr. Jansen'],
      verslag: 'Iedereen wil dat Yara terugkomt.',
      uitkomst: 'afspraken',
    },
  });
  verhaal.tot('2026-11-30T08:00:00.000Z');
  doe('2026-11-30T09:00:00.000Z', 'reikVerzoekUit', 'casusregisseur', { op: '2026-11-30', wijze: 'brief' });
  verhaal.tot('2026-12-08T08:00:00.000Z');
  doe('2026-12-09T08:00:00.000Z', 'kiesMasRoute', 'leerplichtambtenaar', {
    ...{ route: 'strafrecht', toelichting: 'Eerder is gewaarschuwd.' },
  });
  doe('2026-12-09T09:00:00.000Z', 'verzendProcesVerbaal', 'leerplichtambtenaar', { route: 'strafrecht' });
  doe('2026-12-14T08:00:00.000Z', 'legOmBesluitVast', 'leerplichtambtenaar', { besluit: 'sepot' });
  return verhaal;
}

/** The same with so many events at least. */
export function langVerhaal(gebeurtenissen: number): Verhaal {
  const verhaal = volVerhaal();
  for (let i = 0; verhaal.casus.volgnummer < gebeurtenissen; i++) {
    const op = `2026-12-${String(15 + (i % 10)).padStart(2, '0')}`;
    const nu = `2026-12-24T${String(8 + Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}:00.000Z`;
    const wat = [
      () =>
        verhaal.doe(nu, 'rapporteerVoortgang', 'casusregisseur', {
          ...{
            oordeel: 'op-schema',
            toelichting: `Gesprek ${i} met ${NAMEN.moeder} over ${op}: het gaat 👍 beter.`,
          },
        }),
      () =>
        verhaal.doe(nu, 'maakAfspraak', 'casusregisseur', {
          ...{
            afspraak: `l${i}`,
            omschrijving: `Afspraak ${i}: elke ochtend bellen om te vragen hoe het gaat`,
            wie: NAMEN.vader,
          },
          uiterlijk: '2027-01-15',
        }),
      () => verhaal.doe(nu, 'legStemVast', 'casusregisseur', { van: 'ouder', gezegd: `${GEZEGD} (${i})` }),
    ];
    wat[i % wat.length]?.();
  }
  return verhaal;
}
