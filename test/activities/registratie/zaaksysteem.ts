import { maakCatalogus } from '../../../activities/registratie/catalogus/maak';
import type { Opbouw } from '../../../activities/registratie/catalogus/blauwdruk';
import type { Zaaksysteem } from '../../../activities/registratie/instellingen';
import { REGISTRATIE_TIMES, type RegistratieTimes } from '../../../activities/registratie/times';
import { zgwClient } from '../../../activities/registratie/zgw/client';
import { ZgwServer } from './zgw-server';
import type { Rij } from './zgw-tabellen';

export const RSIN = '000000012';
/** Milliseconds for a call where nothing is slow on purpose: the machine may be busy. */
const CALL_MS = 10_000;

/** So quick that a test does not wait. */
export const SNEL: RegistratieTimes = {
  ...REGISTRATIE_TIMES,
  leaseMs: 60_000,
  callMs: CALL_MS,
  pollMs: 5,
  sweepMs: 50,
  backoff: { firstMs: 4, longestMs: 20 },
  restBackoff: { firstMs: 20, longestMs: 50 },
  typesMs: 0,
  roundMs: 3_000,
  heartbeatMs: 1_000,
};

export const OPBOUW: Opbouw = {
  beheerder: 'Functioneel beheer',
  verantwoordelijke: 'Gemeente Standaard',
  procestype: 'https://selectielijst.test/procestypen/1',
  selectielijstklasse: 'https://selectielijst.test/resultaten/1',
  selectielijstklassen: {},
  resultaatomschrijving: 'https://referentielijsten.test/resultaattypeomschrijvingen/1',
  resultaatomschrijvingen: {},
  afleidingswijze: 'afgehandeld',
};

/** A case system that a test talks to, with the zaaktype in it that the script makes. */
export class Proefsysteem {
  readonly server = new ZgwServer();
  /** What the script said. */
  readonly verteld: string[] = [];

  async open(metZaaktype = true): Promise<void> {
    await this.server.open();
    if (metZaaktype) await this.maakZaaktype();
    this.server.aanroepen.length = 0;
  }

  async maakZaaktype(
    vandaag = '2026-09-01',
    anders: Partial<Zaaksysteem> = {},
    callMs = CALL_MS,
  ): Promise<void> {
    const systeem = this.systeem(anders);
    const client = zgwClient(systeem, { callMs });
    await maakCatalogus(client, systeem, OPBOUW, vandaag, (wat) => this.verteld.push(wat));
  }

  systeem(anders: Partial<Zaaksysteem> = {}): Zaaksysteem {
    return {
      ...this.server.adressen,
      rsin: RSIN,
      catalogus: { domein: 'THUIS' },
      zaaktype: 'Thuiszitterscasus',
      voorvoegsel: 'DOORBRAAK-',
      swv: { identificatie: 'SWV2001', naam: 'Samenwerkingsverband Noord' },
      vertrouwelijkheid: 'vertrouwelijk',
      statustypen: {},
      roltypen: {},
      eigenschappen: {},
      informatieobjecttypen: {},
      resultaattypen: {},
      ...anders,
    };
  }

  /** What the system has of one zaak, as people would read it. */
  zaak(identificatie: string) {
    const { register } = this.server;
    const zaken = register.alle('zaken').filter((een) => een.identificatie === identificatie);
    const zaak = zaken[0] as Rij;
    const van = (soort: string) => register.alle(soort).filter((een) => een.zaak === zaak?.url);
    const naam = (soort: string, url: unknown) => {
      const type = register.bij(soort, url);
      return String(type.omschrijving ?? type.naam);
    };
    return {
      aantal: zaken.length,
      zaak,
      statussen: van('statussen')
        .sort((a, b) => Date.parse(a.datumStatusGezet) - Date.parse(b.datumStatusGezet))
        .map((een) => naam('statustypen', een.statustype)),
      /** In the order in which they were set. */
      gezet: van('statussen').map((een) => String(een.datumStatusGezet)),
      rollen: Object.fromEntries(
        van('rollen').map((een) => [
          String(een.omschrijving),
          ingevuld(een.betrokkeneIdentificatie as Rij, String(een.betrokkeneType)),
        ]),
      ),
      aantalRollen: van('rollen').length,
      eigenschappen: Object.fromEntries(
        van('zaakeigenschappen').map((een) => [naam('eigenschappen', een.eigenschap), een.waarde]),
      ),
      aantalEigenschappen: van('zaakeigenschappen').length,
      documenten: van('zaakinformatieobjecten').map((een) =>
        register.bij('enkelvoudiginformatieobjecten', een.informatieobject),
      ),
      resultaten: van('resultaten').map((een) => naam('resultaattypen', een.resultaattype)),
    };
  }
}

function ingevuld(identificatie: Rij, type: string): Rij {
  const gevuld = Object.entries(identificatie).filter(([, waarde]) => waarde !== '' && waarde !== null);
  return { type, ...Object.fromEntries(gevuld) };
}
