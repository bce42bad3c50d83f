import { z } from 'zod';
import {
  BEVOEGD,
  genoemdConvenant,
  genoemdePersoon,
  genoemdeTaak,
  KOP,
  KOPPEN,
  noemtBuiten,
  vermeldeMensen,
  OPDRACHT_BIJ_TAAK,
  OPDRACHTNAMEN,
  rolMag,
} from '../../domain/opdracht';
import { opdrachtsoort } from '../../domain/opdrachten/behandeling';
import { TAAKTYPEN } from '../../domain/taak';

const waar = { gemeente: '0014' };

describe('the table of commands', () => {
  it('says of every command who may give it and where it is found', () => {
    for (const naam of OPDRACHTNAMEN) {
      expect(BEVOEGD[naam].length).toBeGreaterThan(0);
      expect(KOPPEN).toContain(KOP[naam]);
    }
    for (const kop of KOPPEN) expect(OPDRACHTNAMEN.some((naam) => KOP[naam] === kop)).toBe(true);
  });

  it('leads each task to one command, and no two tasks to the same', () => {
    expect(Object.keys(OPDRACHT_BIJ_TAAK).sort()).toEqual([...TAAKTYPEN].sort());
    expect(new Set(Object.values(OPDRACHT_BIJ_TAAK)).size).toBe(TAAKTYPEN.length);
  });

  it('keeps the order in which people need what stands under one heading', () => {
    expect(OPDRACHTNAMEN.filter((naam) => KOP[naam] === 'de-casus')).toEqual([
      'meldOnbereikt',
      'bereikAnders',
      'laatBereikenLos',
      'legVerwijsindexVast',
      'neemTaak',
      'geefTaakDoor',
      'schaalOp',
      'schaalAf',
      'wijsToe',
      'draagOver',
      'corrigeer',
      'zetConvenantOver',
      'sluitAf',
    ]);
  });

  it('knows which commands can only be judged by what they name outside the case', () => {
    expect(OPDRACHTNAMEN.filter(noemtBuiten).sort()).toEqual(
      ['corrigeer', 'draagOver', 'geefTaakDoor', 'neemTaak', 'wijsToe', 'zetConvenantOver'].sort(),
    );
    expect(noemtBuiten('bestaatNiet')).toBe(false);
  });

  it('gives whom a note mentions, and of no other command anybody', () => {
    const vermeld = (opdracht: string, gegevens: unknown) => vermeldeMensen({ opdracht, gegevens });
    expect(vermeld('maakNotitie', { tekst: 't', vermeld: ['noor', 3, 'bas'] })).toEqual(['noor', 'bas']);
    for (const anders of [null, {}, { vermeld: 'noor' }]) expect(vermeld('maakNotitie', anders)).toEqual([]);
    expect(vermeld('schaalOp', { vermeld: ['noor'] })).toEqual([]);
    expect(vermeld('bestaatNiet', { vermeld: ['noor'] })).toEqual([]);
  });

  it('gives the person, the task and the convenant that a command names, as they were sent', () => {
    const gegevens = { taak: 'eerste-actie', persoon: 'noor', reden: 'r' };
    expect(genoemdePersoon({ opdracht: 'geefTaakDoor', gegevens })).toEqual({
      persoon: 'noor',
      wijze: { veld: 'persoon', krijgt: 'taak', zelf: false },
    });
    expect(genoemdeTaak({ opdracht: 'geefTaakDoor', gegevens })).toBe('eerste-actie');
    const persoon = { persoon: 'noor', reden: 'r' };
    expect(genoemdePersoon({ opdracht: 'wijsToe', gegevens: persoon })?.wijze).toEqual({
      ...{ veld: 'persoon', krijgt: 'casus', zelf: false },
    });
    expect(genoemdePersoon({ opdracht: 'neemTaak', gegevens })?.wijze).toEqual({
      ...{ veld: 'persoon', krijgt: 'taak', zelf: true },
    });
    // A field of that name in a command that names nobody is not a person.
    expect(genoemdePersoon({ opdracht: 'schaalOp', gegevens })).toBeNull();
    expect(genoemdePersoon({ opdracht: 'wijsToe', gegevens: null })).toBeNull();
    expect(genoemdePersoon({ opdracht: 'wijsToe', gegevens: { persoon: 3 } })).toBeNull();
    expect(genoemdConvenant({ opdracht: 'zetConvenantOver', gegevens: { versie: 2 } }, waar)).toEqual({
      versie: 2,
    });
    expect(genoemdConvenant({ opdracht: 'draagOver', gegevens: { gemeente: '0014' } }, waar)).toBeNull();
    const corrigeer = (veld: string, waarde: string) =>
      genoemdConvenant({ opdracht: 'corrigeer', gegevens: { veld, waarde, reden: 'r' } }, waar);
    expect(corrigeer('gemeente', '0363')).toEqual({ gemeente: '0363' });
    expect(corrigeer('naam', 'Noor')).toBeNull();
  });

  it('finds nothing in what is no command, and nothing in data that have no fields', () => {
    const onbekend = {
      opdracht: 'bestaatNiet',
      gegevens: { persoon: 'noor', taak: 'eerste-actie', versie: 2 },
    };
    expect(genoemdePersoon(onbekend)).toBeNull();
    expect(genoemdeTaak(onbekend)).toBeUndefined();
    expect(genoemdConvenant(onbekend, waar)).toBeNull();
    for (const gegevens of [undefined, null, 'tekst', 7]) {
      expect(genoemdePersoon({ opdracht: 'wijsToe', gegevens })).toBeNull();
      expect(genoemdeTaak({ opdracht: 'geefTaakDoor', gegevens })).toBeUndefined();
      expect(genoemdConvenant({ opdracht: 'zetConvenantOver', gegevens }, waar)).toBeNull();
    }
    expect(genoemdeTaak({ opdracht: 'schaalOp', gegevens: { taak: 'eerste-actie' } })).toBeUndefined();
  });

  it('lets nobody give a command who has no role in it', () => {
    for (const naam of OPDRACHTNAMEN)
      for (const door of ['klok', 'undefined', 'null', 'toString', '', 'S'])
        expect(rolMag(naam, door)).toBe(false);
    expect(rolMag('verzendProcesVerbaal', 'leerplichtambtenaar')).toBe(true);
    expect([rolMag('schaalOp', 'casusregisseur'), rolMag('schaalOp', 'school')]).toEqual([true, false]);
    expect([rolMag('meldEersteActie', 'systeem'), rolMag('legBestuurlijkBesluitVast', 'systeem')]).toEqual([
      true,
      false,
    ]);
  });

  it('does not compile for a command that does not say whom its data name', () => {
    const gewoon = { bevoegd: ['M'], kop: 'de-casus', taak: null, voerUit: () => undefined } as const;
    const gegevens = z.strictObject({ persoon: z.string() });
    // @ts-expect-error a person is named, and it is not said what they get
    const vergeten = opdrachtsoort({ ...gewoon, gegevens, noemt: {} });
    const gezegd = opdrachtsoort({
      ...gewoon,
      gegevens,
      noemt: { persoon: { veld: 'persoon', krijgt: 'casus', zelf: false } },
    });
    expect([vergeten.taak, gezegd.taak]).toEqual([null, null]);
  });
});
