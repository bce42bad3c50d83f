import { setTimeout } from 'node:timers/promises';
import { datumVan, inAmsterdam, naarEpoch, vanEpoch, type Datum, type Moment } from '../../domain/tijd';
import type { Gewenst, GewensteStatus } from './gewenst';
import type { Zaaksysteem } from './instellingen';
import { ontbreektDocument, werkDocumentenBij, type MaakInhoud } from './documenten';
import { werkEigenschappenBij, werkRollenBij } from './kenmerken';
import type { Typen, Typenboek } from './typen';
import type { ZgwClient } from './zgw/client';
import { NogNiet, ZgwFout } from './zgw/fouten';
import { resultaatSchema, statusSchema, zaakSchema, type Status, type Zaak } from './zgw/resources';

/** What a registration works with. */
export interface Registratie {
  readonly client: ZgwClient;
  readonly systeem: Zaaksysteem;
  readonly typenboek: Typenboek;
  readonly maakInhoud: MaakInhoud;
  /** Told as soon as the zaak is known. */
  readonly zaakBekend: (url: string) => Promise<void>;
  readonly vandaag: Datum;
  /** Milliseconds since 1970, in real time. */
  readonly nu: () => number;
}

/**
 * Brings the zaak of a case to how it should stand: reads what is there, and does in order only what is missing. So whatever
 * broke off an attempt before, also after the case system had done what was asked, the next one goes on from there and
 * nothing is done twice. Rejects with a `ZgwFout`, or with `NogNiet` when a status would lie in the future.
 */
export async function registreer(gewenst: Gewenst, met: Registratie): Promise<void> {
  const zaak = (await zoekZaak(gewenst, met)) ?? (await maakZaak(gewenst, met));
  await met.zaakBekend(zaak.url);
  const typen = await met.typenboek.typen(met.client, zaak.zaaktype);
  let statussen = await leesStatussen(zaak.url, met.client);
  if (zaak.einddatum != null) {
    if (isKlaar(gewenst, statussen)) {
      if (await ontbreektDocument(zaak.url, gewenst.documenten, typen, met))
        throw new ZgwFout('na-sluiting', 'a document was made after the zaak was closed', 'zaak');
      return;
    }
    if (nummerVan(statussen.at(-1)) === null)
      throw new ZgwFout('zaak-gesloten', 'somebody closed the zaak in the case system', 'zaak');
    // The case came back to this region: a status opens the zaak again, and before that it takes nothing else.
    await zetStatussen(zaak.url, gewenst.statussen, statussen, typen, met);
    statussen = await leesStatussen(zaak.url, met.client);
  }
  await werkZaakBij(zaak, gewenst, met.client);
  await werkRollenBij(zaak.url, gewenst.rollen, typen, met.client);
  await werkEigenschappenBij(zaak.url, gewenst.eigenschappen, typen, met.client);
  await zetStatussen(zaak.url, gewenst.statussen, statussen, typen, met);
  await werkDocumentenBij(zaak.url, gewenst.documenten, typen, met);
  await sluit(zaak.url, gewenst.einde, typen, met);
}

/** Those that stand there, in order. */
async function leesStatussen(zaak: string, client: ZgwClient): Promise<Status[]> {
  const statussen = await client.lijst('zaken', statusSchema, 'statussen', { zaak });
  return statussen.sort((a, b) => naarEpoch(a.datumStatusGezet) - naarEpoch(b.datumStatusGezet));
}

async function zoekZaak(
  { identificatie }: Gewenst,
  { client, systeem }: Registratie,
): Promise<Zaak | undefined> {
  const gevonden = await client.lijst('zaken', zaakSchema, 'zaken', {
    identificatie,
    bronorganisatie: systeem.rsin,
  });
  return gevonden.find((zaak) => zaak.identificatie === identificatie);
}

/** When somebody else was just before, the case system refuses it and the next attempt finds it. */
async function maakZaak(
  gewenst: Gewenst,
  { client, systeem, typenboek, vandaag }: Registratie,
): Promise<Zaak> {
  const { identificatie, omschrijving, startdatum, uiterlijkeEinddatum, vervolgOp } = gewenst;
  const vorige = vervolgOp === null ? null : await alsHijErNogIs(vervolgOp, client);
  return client.maak('zaken', zaakSchema, 'zaken', {
    identificatie,
    bronorganisatie: systeem.rsin,
    verantwoordelijkeOrganisatie: systeem.verantwoordelijkeOrganisatie ?? systeem.rsin,
    zaaktype: await typenboek.zaaktype(client, vandaag),
    omschrijving,
    startdatum,
    ...(vorige === null ? {} : { relevanteAndereZaken: [{ url: vorige, aardRelatie: 'vervolg' }] }),
    vertrouwelijkheidaanduiding: systeem.vertrouwelijkheid,
    ...(uiterlijkeEinddatum === null ? {} : { uiterlijkeEinddatumAfdoening: uiterlijkeEinddatum }),
  });
}

/** The address of a zaak as the case system gives it; null when it was destroyed there, or is not for us. */
async function alsHijErNogIs(zaak: string, client: ZgwClient): Promise<string | null> {
  try {
    return (await client.haal('zaken', zaakSchema, zaak)).url;
  } catch (error) {
    if (error instanceof ZgwFout && (error.code === 'weg' || error.code === 'geen-recht')) return null;
    throw error;
  }
}

async function werkZaakBij(zaak: Zaak, gewenst: Gewenst, client: ZgwClient): Promise<void> {
  const anders = {
    ...(zaak.omschrijving === gewenst.omschrijving ? {} : { omschrijving: gewenst.omschrijving }),
    ...(gewenst.uiterlijkeEinddatum === null ||
    zaak.uiterlijkeEinddatumAfdoening === gewenst.uiterlijkeEinddatum
      ? {}
      : { uiterlijkeEinddatumAfdoening: gewenst.uiterlijkeEinddatum }),
  };
  if (Object.keys(anders).length > 0) await client.wijzig('zaken', zaak.url, anders);
}

/** Stands behind the explanation of each status of ours: from which event of the case it follows. */
const BIJ = /\(Doorbraak (\d+)\)$/;

function nummerVan(status: Status | undefined): number | null {
  const [, nummer] = BIJ.exec(status?.statustoelichting ?? '') ?? [];
  return nummer === undefined ? null : Number(nummer);
}

function isKlaar({ einde }: Gewenst, statussen: readonly Status[]): boolean {
  return einde !== null && statussen.some((status) => nummerVan(status) === einde.bij);
}

/** How far apart two statuses lie at least: no two of a zaak may have the same moment. */
const APART_MS = 1_000;
/** A moment that comes within so long is waited for here. */
const NABIJ_MS = 5_000;

/** Sets the steps that are not there, in order. */
async function zetStatussen(
  zaak: string,
  gewenst: readonly GewensteStatus[],
  daar: readonly Status[],
  typen: Typen,
  met: Registratie,
): Promise<void> {
  let laatste = 0;
  for (const status of gewenst) {
    const bekend = daar.find((een) => nummerVan(een) === status.bij);
    if (bekend !== undefined) laatste = Math.max(laatste, naarEpoch(bekend.datumStatusGezet));
    else laatste = await zetStatus(zaak, status, laatste, daar, typen, met);
  }
}

/**
 * Sets a status at its own moment, after the one before it; answers when that is, in milliseconds. A moment that has not come,
 * as when several steps were taken at once, is waited for; one of a clock that runs ahead becomes now.
 */
async function zetStatus(
  zaak: string,
  { fase, op, bij, toelichting }: GewensteStatus,
  na: number,
  daar: readonly Status[],
  typen: Typen,
  { client, nu }: Registratie,
): Promise<number> {
  const type = typen.van('statustypen', fase);
  if (type === null) return na;
  let wanneer = Math.max(Math.min(naarEpoch(op), nu()), na === 0 ? 0 : na + APART_MS);
  while (daar.some((een) => naarEpoch(een.datumStatusGezet) === wanneer)) wanneer += APART_MS;
  const over = wanneer - nu();
  if (over > NABIJ_MS) throw new NogNiet(over);
  if (over > 0) await setTimeout(over);
  await client.maak('zaken', statusSchema, 'statussen', {
    zaak,
    statustype: type.url,
    datumStatusGezet: inAmsterdam(vanEpoch(wanneer)),
    statustoelichting: `${toelichting} (Doorbraak ${bij})`,
  });
  return wanneer;
}

/** The result, and then the last status: after that a zaak takes no more. */
async function sluit(zaak: string, einde: Gewenst['einde'], typen: Typen, met: Registratie): Promise<void> {
  const { client } = met;
  const daar = await client.lijst('zaken', resultaatSchema, 'resultaten', { zaak });
  const type = einde === null ? null : typen.van('resultaattypen', einde.afloop);
  const goed = daar.filter(({ resultaattype }) => resultaattype === type?.url);
  // A case that goes on again has no result; one that ended otherwise has another.
  if (einde === null || type !== null)
    for (const { url } of daar)
      if (!goed.some((een) => een.url === url)) await client.verwijder('zaken', url);
  if (einde === null) return;
  if (type !== null && goed.length === 0)
    await client.maak('zaken', resultaatSchema, 'resultaten', { zaak, resultaattype: type.url });
  const statussen = await leesStatussen(zaak, client);
  const laatste = statussen.at(-1)?.datumStatusGezet;
  const slot = { ...einde, op: opDeDag(einde.op) };
  await zetStatus(zaak, slot, laatste === undefined ? 0 : naarEpoch(laatste), statussen, typen, met);
}

/**
 * A case system takes the date of the last status for the day on which a zaak ended: as it is written, or in UTC, which is the
 * day before in the first hours of ours (open-zaak issue 959). So it is not set before both are that day.
 */
function opDeDag(op: Moment): Moment {
  return vanEpoch(Math.max(naarEpoch(op), naarEpoch(`${datumVan(op)}T00:00:00.000Z`)));
}
