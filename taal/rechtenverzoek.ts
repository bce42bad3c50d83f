import type { Rechtenbesluit, Rechtenverzoeksoort } from '../domain/rechtenverzoek';

/** What a family can ask of its data. */
export const RECHTENVERZOEKNAAM: Readonly<Record<Rechtenverzoeksoort, string>> = {
  inzage: 'Inzage: alles zien wat is bewaard (artikel 15 AVG)',
  correctie: 'Correctie: verbeteren wat niet klopt (artikel 16 AVG)',
  wissing: 'Wissen: gegevens weghalen (artikel 17 AVG)',
  beperking: 'Beperking: gegevens nu niet gebruiken (artikel 18 AVG)',
  bezwaar: 'Bezwaar: niet willen dat gegevens worden gebruikt (artikel 21 AVG)',
};

/** The same in one word. */
export const RECHTENVERZOEKKORT: Readonly<Record<Rechtenverzoeksoort, string>> = {
  inzage: 'Inzage',
  correctie: 'Correctie',
  wissing: 'Wissen',
  beperking: 'Beperking',
  bezwaar: 'Bezwaar',
};

/** What became of it. */
export const RECHTENBESLUITNAAM: Readonly<Record<Rechtenbesluit, string>> = {
  toegewezen: 'Toegewezen',
  'deels-toegewezen': 'Voor een deel toegewezen',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken door wie het vroeg',
};

/** What whoever works on the case hears of it, as one sentence. */
export function verzoekzin(soort: Rechtenverzoeksoort): string {
  switch (soort) {
    case 'inzage':
      return 'Het gezin vroeg om alles te zien wat over het kind is bewaard.';
    case 'correctie':
      return 'Het gezin vroeg om iets te verbeteren dat niet klopt.';
    case 'wissing':
      return 'Het gezin vroeg om gegevens weg te halen.';
    case 'beperking':
      return 'Het gezin vroeg om gegevens nu niet te gebruiken.';
    case 'bezwaar':
      return 'Het gezin maakte bezwaar tegen het gebruik van gegevens.';
  }
}
