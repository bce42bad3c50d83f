import type { Casus } from '../../domain/casus';
import type { GebeurtenisVan } from '../../domain/gebeurtenis';
import { AFZIENREDEN } from '../antwoorden';
import { inWoorden, tijdstipInWoorden } from '../woorden';
import { aanRol, type Concept } from './bericht';
import { briefBijUitspraak } from './brieven';

/** Nobody prosecutes, and why: manager and board hear so, but not when the parents are just asked again (rule 10). */
export function bijAfzien({ gegevens }: GebeurtenisVan<'van-vervolging-afgezien'>): Concept[] {
  if (gegevens.reden === 'verzoek-niet-ontvangen') return [];
  const tekst = `De leerplichtambtenaar vervolgt de ouders niet: ${AFZIENREDEN[gegevens.reden]}. Het kind zit nog thuis.`;
  return (['manager', 'bestuurders'] as const).map((rol) =>
    aanRol(rol, 'signaal', 'Geen vervolging, het kind zit nog thuis', tekst),
  );
}

/** The verdict goes to everybody it asks something of, not to the parents alone (rule 9). */
export function bijUitspraak(na: Casus, { gegevens }: GebeurtenisVan<'uitspraak-gedaan'>): Concept[] {
  const tekst = `De arbitragecommissie deed uitspraak. Zij geldt ook voor u. U voert haar uit op ${inWoorden(gegevens.uitvoerenUiterlijk)} of eerder, als de ouders haar aanvaarden.`;
  return [
    aanRol('ouders', 'brief', 'Uitspraak van de arbitragecommissie', briefBijUitspraak(na)),
    ...(['school', 'gemeente', 'samenwerkingsverband'] as const).map((rol) =>
      aanRol(rol, 'signaal', 'Uitspraak van de arbitragecommissie', tekst),
    ),
  ];
}

/** The hearing: who is asked, and whether it comes too late. */
export function bijZitting({ gegevens }: GebeurtenisVan<'zitting-gepland'>): Concept[] {
  const tekst = `De zitting is op ${tijdstipInWoorden(gegevens.tijdstip)}.`;
  const uitnodigingen = (['ouders', 'arbitragecommissie'] as const).map((rol) =>
    aanRol(rol, 'uitnodiging', 'Uitnodiging voor de zitting', tekst),
  );
  if (!gegevens.buitenTermijn) return uitnodigingen;
  return [...uitnodigingen, aanRol('manager', 'te-laat', 'Zitting later dan de termijn', tekst)];
}
