import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { openTaak } from '../../domain/taken';
import { AFZIENREDEN } from '../antwoorden';
import { afspraakmoment } from '../tijd';
import { inWoorden, uiterlijkInWoorden } from '../woorden';
import { aanJongere, aanRol, type Concept } from './bericht';
import { briefBijUitreiking, briefBijUitspraak } from './brieven';

/** The parents hear by when they answer, when that hung on the request being handed over (rule 9). */
export function bijUitreiking(na: Casus): Concept[] {
  const brief = na.arbitrage?.antwoordVanaf === 'uitreiking' ? briefBijUitreiking(na) : null;
  return brief === null ? [] : [aanRol('ouders', 'brief', brief.onderwerp, brief.tekst)];
}

/** The commission is asked (rule 9). */
export function bijCommissie(na: Casus): Concept[] {
  const taak = openTaak(na, 'zitting-plannen');
  const wanneer = taak === undefined ? 'snel' : uiterlijkInWoorden(taak.uiterlijk);
  const tekst = `U bent gevraagd voor een arbitragecommissie. U luistert naar de ouders en beslist samen wat er gebeurt. U hoort ${wanneer} wanneer de zitting is. Kunt u niet? Laat het ons meteen weten, dan vragen wij iemand anders.`;
  return [aanRol('arbitragecommissie', 'uitnodiging', 'U bent lid van een arbitragecommissie', tekst)];
}

/** The hearing: who is asked, and whether it comes too late. */
export function bijZitting(na: Casus, { gegevens }: GebeurtenisVan<'zitting-gepland'>): Concept[] {
  const zitting = `De zitting is op ${afspraakmoment(gegevens.tijdstip)}. Stond er al een ander moment? Dan geldt nu dit moment.`;
  const kunt = 'Kunt u niet? Laat het ons snel weten, dan zoeken wij een ander moment.';
  const uitnodigingen = [
    aanRol(
      'ouders',
      'uitnodiging',
      'Uitnodiging voor de zitting',
      `U bent uitgenodigd voor de zitting van de arbitragecommissie. ${zitting} U vertelt daar wat er volgens u nodig is. U mag iemand meenemen. ${kunt}`,
    ),
    aanRol(
      'arbitragecommissie',
      'uitnodiging',
      'Uitnodiging voor de zitting',
      `${zitting} U luistert naar de ouders en neemt samen een beslissing. ${kunt}`,
    ),
    ...aanJongere(
      na,
      'De zitting gaat over jou',
      `${zitting} Daar luisteren drie mensen naar je ouders. Zij beslissen hoe het verder gaat. Wil jij zelf iets vertellen? Dat mag. Zeg het tegen ons, dan spreken wij af hoe.`,
      'uitnodiging',
    ),
  ];
  if (!gegevens.buitenTermijn) return uitnodigingen;
  return [
    ...uitnodigingen,
    aanRol(
      'manager',
      'te-laat',
      'Zitting later dan de termijn',
      `De zitting is op ${afspraakmoment(gegevens.tijdstip)}. Dat is later dan de termijn. Kijk of de zitting eerder kan.`,
    ),
  ];
}

/** The verdict goes to everybody it asks something of, not to the parents alone (rule 9). */
export function bijUitspraak(na: Casus, { gegevens }: GebeurtenisVan<'uitspraak-gedaan'>): Concept[] {
  const { onderwerp, tekst } = briefBijUitspraak(na);
  const dag = inWoorden(gegevens.uitvoerenUiterlijk);
  const opdracht = `De arbitragecommissie deed uitspraak. De uitspraak geldt ook voor u. U krijgt van ons de volledige tekst.\nAanvaarden de ouders de uitspraak? Dan voert u die uit op ${dag} of eerder. Gebeurt dat niet? Dan dwingen wij de plaatsing af.`;
  const uitvoerders = (['school', 'gemeente', 'samenwerkingsverband'] as const).filter(
    (rol) => rol !== 'school' || na.school !== null,
  );
  return [
    aanRol('ouders', 'brief', onderwerp, tekst),
    ...aanJongere(
      na,
      'Er is beslist hoe het verder gaat',
      'Drie mensen hebben beslist hoe het verder gaat. Wij leggen je uit wat dat voor jou betekent. Je ouders zeggen nog of zij het ermee eens zijn. Wat vind jij ervan? Wij horen het graag van je.',
    ),
    ...uitvoerders.map((rol) => aanRol(rol, 'signaal', onderwerp, opdracht)),
  ];
}

/** An accepted verdict that was not carried out by its date (rule 9). */
export function bijUitgeblevenUitvoering(): Concept[] {
  const tekst =
    'Een aanvaarde uitspraak is niet op tijd uitgevoerd. Wie de regie heeft, dwingt de plaatsing nu af.';
  const vraag = {
    manager: 'Bespreek vandaag wat er in de weg staat.',
    bestuurders: 'Zorg dat scholen en gemeente meewerken. Anders blijft het kind thuis.',
  };
  return (['manager', 'bestuurders'] as const).map((rol) =>
    aanRol(rol, 'te-laat', 'Uitspraak niet uitgevoerd', `${tekst} ${vraag[rol]}`),
  );
}

/** Nobody prosecutes, and why: manager and board hear so, but not when the parents are just asked again (rule 10). */
export function bijAfzien(na: Casus, { gegevens }: GebeurtenisVan<'van-vervolging-afgezien'>): Concept[] {
  if (gegevens.reden === 'verzoek-niet-ontvangen') return [];
  const terug = na.fase === 'nazorg';
  const kind = terug ? 'Het kind gaat nu weer naar school.' : 'Het kind zit nog thuis.';
  const waarom = `De leerplichtambtenaar vervolgt de ouders niet: ${AFZIENREDEN[gegevens.reden]}. ${kind}`;
  const taak = openTaak(na, 'bestuurlijk-besluit-vastleggen');
  const wanneer = taak === undefined ? '' : `, ${uiterlijkInWoorden(taak.uiterlijk)}`;
  const vraag = {
    manager: `Vraag de bestuurders wat zij besluiten. Leg dat vast${wanneer}.`,
    bestuurders: `Bespreek met de manager wat er nu nodig is. De manager legt uw besluit vast${wanneer}.`,
  };
  const onderwerp = terug ? 'Geen vervolging' : 'Geen vervolging, het kind zit nog thuis';
  return (['manager', 'bestuurders'] as const).map((rol) =>
    aanRol(rol, 'signaal', onderwerp, `${waarom} ${vraag[rol]}`),
  );
}
