import type { Gegevens, Opdrachtnaam } from '../../domain/opdracht';
import type { Rol } from '../../domain/fase';
import { middernacht, plusDagen, urenTermijn, type Datum } from '../../domain/tijd';

/** A command of an example, on the day the example is made. */
export type Voorbeeldopdracht = {
  [N in Opdrachtnaam]: { readonly opdracht: N; readonly door: Rol; readonly gegevens: Gegevens<N> };
}[Opdrachtnaam];

/** What is done in a case, for the day on which the example is made. */
export type Stap = (vandaag: Datum) => Voorbeeldopdracht;

function doe<N extends Opdrachtnaam>(
  opdracht: N,
  door: Rol,
  gegevens: (vandaag: Datum) => Gegevens<N>,
): Stap {
  return (vandaag) => ({ opdracht, door, gegevens: gegevens(vandaag) }) as unknown as Voorbeeldopdracht;
}

export const voortgang = (
  door: Rol,
  toelichting: string,
  oordeel: Gegevens<'rapporteerVoortgang'>['oordeel'] = 'op-schema',
) => doe('rapporteerVoortgang', door, () => ({ oordeel, toelichting }));
export const actie = (door: Rol, toelichting: string) =>
  doe('meldEersteActie', door, () => ({ toelichting }));
export const ouders = (door: Rol, besluit: Gegevens<'legToestemmingVast'>['besluit'] = 'gegeven') =>
  doe('legToestemmingVast', door, () => ({ van: 'ouder', besluit }));
export const jongere = (door: Rol, besluit: Gegevens<'legToestemmingVast'>['besluit'] = 'gegeven') =>
  doe('legToestemmingVast', door, () => ({ van: 'jongere', besluit }));
export const hoop = (omschrijving: string, overDagen: number) =>
  doe('legPerspectiefVast', 'casusregisseur', (vandaag) => ({
    omschrijving,
    verwachtOp: plusDagen(vandaag, overDagen),
  }));
export const afspraak = (door: Rol, sleutel: string, omschrijving: string, wie: string, overDagen: number) =>
  doe('maakAfspraak', door, (vandaag) => ({
    afspraak: sleutel,
    omschrijving,
    wie,
    uiterlijk: plusDagen(vandaag, overDagen),
  }));
export const aanbod = (
  sleutel: string,
  soort: Gegevens<'doeAanbod'>['soort'],
  aanbieder: string,
  wachtlijst: boolean,
  macht = false,
) =>
  doe('doeAanbod', 'casusregisseur', (vandaag) => ({
    aanbod: sleutel,
    soort,
    aanbieder,
    startdatum: plusDagen(vandaag, wachtlijst ? 60 : 10),
    wachtlijst,
    ...(macht ? { doorzettingsmacht: true } : {}),
  }));
export const antwoord = (sleutel: string, besluit: 'aanvaard' | 'afgewezen') =>
  doe('beantwoordAanbod', 'casusregisseur', () => ({ aanbod: sleutel, besluit }));
export const tafel = (overDagen: number) =>
  doe('planDoorbraaktafel', 'casusregisseur', (vandaag) => ({ op: overdag(vandaag, overDagen) }));
export const arbitrage = (besluit: 'instemming' | 'weigering') =>
  doe('beantwoordArbitrageverzoek', 'casusregisseur', () => ({ besluit }));
export const commissie = doe('stelCommissieSamen', 'casusregisseur', () => ({
  ouders: 'Mevrouw De Rijke',
  doorbraakteam: 'De heer Yilmaz',
  naburigSwv: 'Mevrouw Postma',
}));
export const zitting = (overDagen: number) =>
  doe('planZitting', 'casusregisseur', (vandaag) => ({ op: overdag(vandaag, overDagen) }));
export const procesVerbaal = (route: 'strafrecht' | 'civiel') =>
  doe('verzendProcesVerbaal', 'leerplichtambtenaar', () => ({ route }));
export const omBesluit = (gegevens: Gegevens<'legOmBesluitVast'>) =>
  doe('legOmBesluitVast', 'leerplichtambtenaar', () => gegevens);
export const omUitkomst = (gegevens: Gegevens<'legOmUitkomstVast'>) =>
  doe('legOmUitkomstVast', 'leerplichtambtenaar', () => gegevens);
export const terug = (door: Rol, dagenGeleden: number, plek: string, volledig = true) =>
  doe('meldTerugkeer', door, (vandaag) => ({ vanaf: plusDagen(vandaag, -dagenGeleden), plek, volledig }));
export const terugval = (door: Rol, dagenGeleden: number) =>
  doe('meldTerugval', door, (vandaag) => ({ vanaf: plusDagen(vandaag, -dagenGeleden) }));
export const sluit = (door: Rol, reden: Exclude<Gegevens<'sluitAf'>['reden'], 'dubbele-melding'>) =>
  doe('sluitAf', door, () => ({ reden, toelichting: 'Zo is het met de ouders besproken.' }));

/** Ten in the morning, some days from now. */
function overdag(vandaag: Datum, overDagen: number): string {
  return urenTermijn(middernacht(plusDagen(vandaag, overDagen)), 10);
}
