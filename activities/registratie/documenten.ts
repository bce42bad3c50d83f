import { createHash } from 'node:crypto';
import type { GewenstDocument } from './gewenst';
import type { Zaaksysteem } from './instellingen';
import type { Typen } from './typen';
import type { ZgwClient } from './zgw/client';
import { informatieobjectSchema, zaakinformatieobjectSchema } from './zgw/resources';

/** The bytes of a document; null when nobody can read it any more. */
export type MaakInhoud = (document: GewenstDocument) => Promise<Buffer | null>;

/** Documents that are not there: the document itself, which its identificatie finds again, and then that it is of the zaak. */
export async function werkDocumentenBij(
  zaak: string,
  gewenst: readonly GewenstDocument[],
  typen: Typen,
  met: { readonly client: ZgwClient; readonly systeem: Zaaksysteem; readonly maakInhoud: MaakInhoud },
): Promise<void> {
  if (gewenst.length === 0) return;
  const { client } = met;
  const daar = await client.lijst('zaken', zaakinformatieobjectSchema, 'zaakinformatieobjecten', { zaak });
  for (const document of gewenst) {
    const type = typen.van('informatieobjecttypen', document.soort);
    if (type === null) continue;
    const informatieobject = (await zoek(document, met)) ?? (await maak(document, type.url, met));
    if (informatieobject === null || daar.some((een) => isZelfde(een.informatieobject, informatieobject)))
      continue;
    await client.maak('zaken', zaakinformatieobjectSchema, 'zaakinformatieobjecten', {
      zaak,
      informatieobject,
      titel: document.titel,
    });
  }
}

/** True when a document that should be of a zaak is not; nothing is changed. */
export async function ontbreektDocument(
  zaak: string,
  gewenst: readonly GewenstDocument[],
  typen: Typen,
  met: { readonly client: ZgwClient; readonly systeem: Zaaksysteem },
): Promise<boolean> {
  const teHebben = gewenst.filter(({ soort }) => typen.van('informatieobjecttypen', soort) !== null);
  if (teHebben.length === 0) return false;
  const daar = await met.client.lijst('zaken', zaakinformatieobjectSchema, 'zaakinformatieobjecten', {
    zaak,
  });
  for (const document of teHebben) {
    const url = await zoek(document, met);
    if (url === null || !daar.some((een) => isZelfde(een.informatieobject, url))) return true;
  }
  return false;
}

/** The same document, whatever version of it an address names. */
function isZelfde(a: string, b: string): boolean {
  return a.split('?')[0] === b.split('?')[0];
}

const PAD = 'enkelvoudiginformatieobjecten';

async function zoek(
  { identificatie }: GewenstDocument,
  { client, systeem }: { readonly client: ZgwClient; readonly systeem: Zaaksysteem },
): Promise<string | null> {
  const gevonden = await client.lijst('documenten', informatieobjectSchema, PAD, {
    identificatie,
    bronorganisatie: systeem.rsin,
  });
  return gevonden.find((een) => een.identificatie === identificatie)?.url ?? null;
}

async function maak(
  document: GewenstDocument,
  informatieobjecttype: string,
  { client, systeem, maakInhoud }: Parameters<typeof werkDocumentenBij>[3],
): Promise<string | null> {
  const { identificatie, titel, datum } = document;
  const inhoud = await maakInhoud(document);
  if (inhoud === null) return null;
  const { url } = await client.maak('documenten', informatieobjectSchema, PAD, {
    identificatie,
    bronorganisatie: systeem.rsin,
    creatiedatum: datum,
    titel,
    vertrouwelijkheidaanduiding: systeem.vertrouwelijkheid,
    auteur: 'Doorbraak',
    status: 'definitief',
    formaat: 'application/pdf',
    taal: 'nld',
    bestandsnaam: `${identificatie}.pdf`,
    inhoud: inhoud.toString('base64'),
    bestandsomvang: inhoud.byteLength,
    beschrijving: titel,
    // A zaak cannot be closed while this is not said of its documents.
    indicatieGebruiksrecht: false,
    integriteit: {
      algoritme: 'sha_256',
      waarde: createHash('sha256').update(inhoud).digest('hex'),
      datum,
    },
    informatieobjecttype,
  });
  return url;
}
