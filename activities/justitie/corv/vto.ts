import { datumVan, inAmsterdam, naarEpoch, type Datum, type Moment } from '../../../domain/tijd';
import type { Corvsysteem, Vtogegevens } from '../../../dossier/corv/bericht';
import type { Geslacht } from '../../../dossier/corv/verzoek';
import { el, elOf, type Xml } from '../../../opmaak/xml';

/** StUF-koppelvlak Jeugdzorg 1.0, with the models it is built from. */
const NAAMRUIMTEN = {
  'xmlns:JZ': 'http://www.stufstandaarden.nl/koppelvlak/jz0100',
  'xmlns:StUF': 'http://www.egem.nl/StUF/StUF0301',
  'xmlns:ZKN': 'http://www.egem.nl/StUF/sector/zkn/0310',
  'xmlns:BG': 'http://www.egem.nl/StUF/sector/bg/0310',
  'xmlns:xmime': 'http://www.w3.org/2005/05/xmlmime',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

const GESLACHT: Record<Geslacht, string> = { man: 'M', vrouw: 'V', onbekend: 'O' };
/** There is one child, and whoever has authority has it over that. */
const CLIENTVOLGNUMMER = '1';

/**
 * The request for an inquiry as a message `vtoDi01`: with what was filled in, and the file of the case as its document. What
 * each field is stands in docs/corv.md. The same input always gives the same bytes, in UTF-8.
 */
export function vtoDi01(gegevens: Vtogegevens, pdf: Buffer): Buffer {
  const bericht = el('JZ:vtoDi01', NAAMRUIMTEN, [stuurgegevens(gegevens), zaak(gegevens, pdf)]);
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${bericht.xml}\n`, 'utf8');
}

/** A date as StUF writes it: 20261130. */
function stufDatum(datum: Datum): string {
  return datum.replaceAll('-', '');
}

/** A moment as StUF writes it: on the clock of the Netherlands, to the millisecond, so that a later message has a later one. */
function stufTijdstip(op: Moment): string {
  const [dag, tijd] = inAmsterdam(op).split('T') as [string, string];
  const milliseconden = String(naarEpoch(op) % 1_000).padStart(3, '0');
  return `${stufDatum(dag)}${tijd.slice(0, 8).replaceAll(':', '')}${milliseconden}`;
}

function entiteit(naam: string, type: string, inhoud: readonly (Xml | null)[]): Xml {
  return el(naam, { 'StUF:entiteittype': type }, inhoud);
}

function extra(elementen: Readonly<Record<string, string | null>>): Xml {
  const gevuld = Object.entries(elementen).filter((paar): paar is [string, string] => paar[1] !== null);
  return el(
    'StUF:extraElementen',
    {},
    gevuld.map(([naam, waarde]) => el('StUF:extraElement', { naam }, waarde)),
  );
}

function systeem(naam: string, { organisatie, applicatie }: Corvsysteem): Xml {
  return el(naam, {}, [el('StUF:organisatie', {}, organisatie), el('StUF:applicatie', {}, applicatie)]);
}

function stuurgegevens({ zender, ontvanger, referentie, op }: Vtogegevens): Xml {
  return el('JZ:stuurgegevens', {}, [
    el('StUF:berichtcode', {}, 'Di01'),
    systeem('StUF:zender', zender),
    systeem('StUF:ontvanger', ontvanger),
    el('StUF:referentienummer', {}, referentie),
    el('StUF:tijdstipBericht', {}, stufTijdstip(op)),
    el('StUF:functie', {}, 'vtoDi01'),
  ]);
}

function zaak(gegevens: Vtogegevens, pdf: Buffer): Xml {
  const { zaak: een, op, urgent, gezaghebbenden } = gegevens;
  return entiteit('JZ:object', 'ZAK', [
    el('ZKN:identificatie', {}, een.identificatie),
    el('ZKN:omschrijving', {}, een.omschrijving),
    el('ZKN:startdatum', {}, stufDatum(een.startdatum)),
    el('ZKN:registratiedatum', {}, stufDatum(datumVan(op))),
    extra({ urgent: urgent ? 'Hoog' : 'Laag' }),
    zaaktype('Overwegen kinderbeschermingsmaatregel'),
    kind(gegevens),
    ...gezaghebbenden.map(gezaghebbende),
    uitvoerende(gegevens),
    zaakBijDeRaad(),
    document(gegevens, pdf),
  ]);
}

function zaaktype(omschrijving: string): Xml {
  return entiteit('ZKN:isVan', 'ZAKZKT', [
    entiteit('ZKN:gerelateerde', 'ZKT', [el('ZKN:omschrijvingGeneriek', {}, omschrijving)]),
  ]);
}

function naamdelen(een: {
  readonly geslachtsnaam: string;
  readonly voorvoegsel: string | null;
  readonly voornamen: string | null;
}): (Xml | null)[] {
  return [
    el('BG:geslachtsnaam', {}, een.geslachtsnaam),
    elOf('BG:voorvoegselGeslachtsnaam', een.voorvoegsel),
    elOf('BG:voornamen', een.voornamen),
  ];
}

function kind({ kind: een }: Vtogegevens): Xml {
  return entiteit('ZKN:heeftBetrekkingOp', 'ZAKOBJ', [
    entiteit('ZKN:gerelateerde', 'OBJ', [
      entiteit('ZKN:natuurlijkPersoon', 'NPS', [
        ...naamdelen(een),
        el('BG:geslachtsaanduiding', {}, GESLACHT[een.geslacht]),
        el('BG:geboortedatum', {}, stufDatum(een.geboortedatum)),
        extra({ clientvolgnummer: CLIENTVOLGNUMMER, beschrijvendeIdentificatie: een.beschrijving }),
      ]),
    ]),
    el('ZKN:omschrijving', {}, 'Client (kind)'),
  ]);
}

function gezaghebbende(een: Vtogegevens['gezaghebbenden'][number]): Xml {
  return entiteit('ZKN:heeftAlsBelanghebbende', 'ZAKBTRBLH', [
    entiteit('ZKN:gerelateerde', 'BTR', [
      entiteit('ZKN:natuurlijkPersoon', 'NPS', [
        ...naamdelen(een),
        elOf('BG:sub.telefoonnummer', een.telefoon),
        elOf('BG:sub.emailadres', een.email),
      ]),
    ]),
    el('ZKN:omschrijving', {}, een.rol),
    extra({
      clientvolgnummer: CLIENTVOLGNUMMER,
      indicatieGeinformeerd: String(een.nietGeinformeerdOmdat === null),
      redenGeenInformering: een.nietGeinformeerdOmdat,
    }),
  ]);
}

function uitvoerende({ verzoeker: { naam, rsin, medewerker } }: Vtogegevens): Xml {
  return entiteit('ZKN:heeftAlsUitvoerende', 'ZAKBTRUTV', [
    entiteit('ZKN:gerelateerde', 'BTR', [
      entiteit('ZKN:nietNatuurlijkPersoon', 'NNP', [
        elOf('BG:inn.nnpId', rsin),
        el('BG:statutaireNaam', {}, naam),
      ]),
      entiteit('ZKN:medewerker', 'MDW', [
        el('ZKN:achternaam', {}, medewerker.achternaam),
        elOf('ZKN:voorvoegselAchternaam', medewerker.voorvoegsel),
        el('ZKN:telefoonnummer', {}, medewerker.telefoon),
        el('ZKN:emailadres', {}, medewerker.email),
      ]),
    ]),
  ]);
}

/** The case that the Raad opens: it has no number yet. */
function zaakBijDeRaad(): Xml {
  return entiteit('ZKN:heeftBetrekkingOpAndere', 'ZAKZAKBTR', [
    entiteit('ZKN:gerelateerde', 'ZAK', [
      el('ZKN:identificatie', { 'xsi:nil': 'true', 'StUF:noValue': 'geenWaarde' }),
      zaaktype('Uitvoeren onderzoek kinderbeschermingsmaatregel'),
    ]),
  ]);
}

function document({ document: een }: Vtogegevens, pdf: Buffer): Xml {
  const bestand = { 'xmime:contentType': 'application/pdf', 'StUF:bestandsnaam': een.bestandsnaam };
  return entiteit('ZKN:heeftRelevant', 'ZAKEDC', [
    entiteit('ZKN:gerelateerde', 'EDC', [
      el('ZKN:identificatie', {}, een.identificatie),
      el('ZKN:dct.omschrijving', {}, 'Verzoek tot onderzoek RvdK'),
      el('ZKN:creatiedatum', {}, stufDatum(een.datum)),
      el('ZKN:titel', {}, een.titel),
      el('ZKN:taal', {}, 'Nederlands'),
      el('ZKN:vertrouwelijkAanduiding', {}, 'VERTROUWELIJK'),
      el('ZKN:auteur', {}, een.auteur),
      el('ZKN:inhoud', bestand, pdf.toString('base64')),
    ]),
  ]);
}
