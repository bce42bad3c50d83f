import { gemeentefouten, kanVervangen } from '../../../dossier/mensen/checks';
import { persoonIdSchema, persoonsgegevensSchema } from '../../../dossier/mensen/mens';
import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../../convenanten/load';
import { RIJEN } from '../../../embedded/voorbeeld/rijen';
import { VERHALEN } from '../../../embedded/voorbeeld/verhalen/verhalen';
import { VOORBEELDAFWEZIGE, voorbeeldmensen, voorbeeldscholen } from '../../../embedded/voorbeeld/mensen';

const convenanten = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
const mensen = voorbeeldmensen().map(({ id, regio, ...gegevens }) => ({
  id: persoonIdSchema.parse(id),
  regio,
  ...persoonsgegevensSchema.parse(gegevens),
}));
const scholen = voorbeeldscholen();
const uniek = (lijst: readonly string[]) => expect(new Set(lijst).size).toBe(lijst.length);

describe('the people of the example', () => {
  it('are each somebody else, of a region that is there', () => {
    uniek(mensen.map(({ id }) => id));
    uniek(mensen.map(({ naam }) => naam));
    for (const { regio, gemeenten } of mensen) {
      expect(convenanten.kentRegio(regio)).toBe(true);
      expect(gemeentefouten(gemeenten ?? [], regio, convenanten, String)).toEqual([]);
    }
  });

  it('are of every role in every region', () => {
    const rollen = (regio: string) => new Set(mensen.filter((m) => m.regio === regio).map(({ rol }) => rol));
    const regios = [...new Set(mensen.map(({ regio }) => regio))];
    expect(regios).toHaveLength(4);
    for (const regio of regios) expect([regio, rollen(regio).size]).toEqual([regio, 8]);
  });

  it('have for every example case a casusregisseur who fits, a leerplichtambtenaar, and its school with somebody', () => {
    // Who was helped before lives and learns in the same places.
    const kinderen = [
      ...RIJEN.map(([, , onderwijssoort, gemeente, school]) => ({ onderwijssoort, gemeente, school })),
      ...VERHALEN.map(({ kind }) => kind),
    ];
    for (const melding of kinderen) {
      const regio = convenanten.voorGemeente(melding.gemeente)?.regio;
      const hier = mensen.filter(
        (m) => m.regio === regio && (m.gemeenten === null || m.gemeenten.includes(melding.gemeente)),
      );
      const past = hier.filter((m) => m.onderwijssoorten?.includes(melding.onderwijssoort) ?? true);
      expect(past.map(({ rol }) => rol)).toEqual(
        expect.arrayContaining(['casusregisseur', 'leerplichtambtenaar', 'manager']),
      );
      if (melding.school === null) continue;
      expect(scholen).toContainEqual(
        expect.objectContaining({ regio, brin: melding.school, gemeente: melding.gemeente }),
      );
      expect(mensen.filter((m) => m.scholen.includes(melding.school ?? ''))).toHaveLength(1);
    }
    uniek(scholen.map(({ brin }) => brin));
  });

  it('have a deputy who can do the work of who is away', () => {
    const mens = (gezocht: string) => ({
      ...mensen.find(({ id }) => id === gezocht)!,
      versie: 1,
      afwezig: [],
    });
    expect(kanVervangen(mens(VOORBEELDAFWEZIGE.vervanger), mens(VOORBEELDAFWEZIGE.persoon))).toBe(true);
  });
});
