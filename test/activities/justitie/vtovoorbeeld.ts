import path from 'node:path';
import type { Vtogegevens } from '../../../dossier/corv/bericht';
import type { CorvSettings } from '../../../settings/corv';

/** A schema made for the tests, in three files. */
export const SCHEMA = path.join(__dirname, 'schema', 'bericht.xsd');

/** Senders of one gemeente, none of them real. */
export const CORV: CorvSettings = {
  ontvanger: { organisatie: '00000009000000000001', applicatie: 'Raadsapplicatie' },
  gemeenten: {
    '0014': {
      ...{ organisatie: '00000009000000000014', applicatie: 'Doorbraak' },
      ...{ naam: 'Gemeente Groningen', rsin: '123456782' },
    },
  },
};

/** Everything a request says. */
export function vtovoorbeeld(anders: Partial<Vtogegevens> = {}): Vtogegevens {
  return {
    zender: CORV.gemeenten['0014']!,
    ontvanger: CORV.ontvanger,
    referentie: '7d9a1f0e-3c52-8b11-a6a0-1f2e3d4c5b6a',
    op: '2026-12-09T23:30:00.045Z',
    zaak: {
      identificatie: '00142026-00417',
      omschrijving: 'Schoolverzuim, casus 2026-00417',
      startdatum: '2026-09-07',
    },
    urgent: false,
    kind: {
      ...{ geslachtsnaam: 'Vries', voorvoegsel: 'de', voornamen: 'Yara', geslacht: 'vrouw' },
      ...{ geboortedatum: '2014-03-02', beschrijving: 'Yara de Vries, geboren op 2 maart 2014' },
    },
    gezaghebbenden: [
      {
        ...{ geslachtsnaam: 'Vries', voorvoegsel: 'de', voornamen: null, rol: 'ouder met gezag' },
        ...{ telefoon: '0612345678', email: null, nietGeinformeerdOmdat: null },
      },
    ],
    verzoeker: {
      ...{ naam: 'Gemeente Groningen', rsin: '123456782' },
      medewerker: {
        ...{ achternaam: 'Hoekstra', voorvoegsel: null },
        ...{ telefoon: '050 123 45 67', email: 'loes@gemeente.example' },
      },
    },
    document: {
      ...{ identificatie: '0b7e0e64-55a1-4a3e-9e0f-3a2f1c9a7d10', titel: 'Dossier van casus 2026-00417' },
      ...{ auteur: 'Loes Hoekstra', datum: '2026-12-09', bestandsnaam: 'stuk-2026-00417.pdf' },
    },
    ...anders,
  };
}
