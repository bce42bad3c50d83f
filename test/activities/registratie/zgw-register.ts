import { createHash, randomUUID } from 'node:crypto';
import { isRsin } from '../../../settings/zgw';
import { COMPONENT, Geweigerd, ongeldig, Zgwtabellen, type Rij } from './zgw-tabellen';
import { LANGST, VERPLICHT } from './zgw-velden';

/** What stands under a zaaktype, and so cannot be made once that was published. */
const ONDER_ZAAKTYPE = ['statustypen', 'roltypen', 'eigenschappen', 'resultaattypen'];
const MET_CONCEPT = ['zaaktypen', 'informatieobjecttypen'];
const PARAMETERS = ['page', 'pageSize', 'status'];

/** What a case system holds, with the rules of the standards about it. */
export class Zgwregister extends Zgwtabellen {
  /** A list under its filters; of what can be a concept only what is published, unless asked otherwise. */
  zoek(soort: string, vraag: URLSearchParams): Rij[] {
    const filters = [...vraag].filter(([naam]) => !PARAMETERS.includes(naam));
    const status = vraag.get('status') ?? 'definitief';
    const zichtbaar = (rij: Rij) => {
      if (status === 'alles' || COMPONENT[soort] !== 'catalogi' || soort === 'catalogussen') return true;
      return this.isConcept(soort, rij) === (status === 'concept');
    };
    return this.alle(soort)
      .filter((rij) => zichtbaar(rij) && filters.every(([naam, waarde]) => String(rij[naam]) === waarde))
      .map((rij) => (soort === 'statustypen' ? { ...rij, isEindstatus: this.isEind(rij) } : rij));
  }

  private isConcept(soort: string, rij: Rij): boolean {
    if (MET_CONCEPT.includes(soort)) return rij.concept === true;
    return this.bij('zaaktypen', rij.zaaktype).concept === true;
  }

  maak(soort: string, gegeven: Rij, nu: number): Rij {
    eisVelden(soort, gegeven);
    const rij: Rij = { ...gegeven, ...this.regels(soort, gegeven, nu) };
    const component = COMPONENT[soort] ?? '';
    const onder =
      soort === 'zaakeigenschappen' ? `zaken/${String(gegeven.zaak).split('/').at(-1)}/${soort}` : soort;
    rij.url = `${this.adres(component, onder)}/${randomUUID()}`;
    this.alle(soort).push(rij);
    this.gevolgen(soort, rij);
    return rij;
  }

  wijzig(soort: string, rij: Rij, anders: Rij): Rij {
    const nieuw = { ...rij, ...anders };
    eisVelden(soort, nieuw);
    if (soort === 'zaken') {
      this.eisOpen(rij);
      if (anders.identificatie !== undefined && anders.identificatie !== rij.identificatie)
        throw ongeldig('identificatie', 'wijzigen-niet-toegelaten');
    } else if (soort === 'zaakeigenschappen') {
      this.eisOpen(this.bij('zaken', rij.zaak));
      this.eisWaarde(nieuw);
    } else if (MET_CONCEPT.includes(soort) && rij.concept !== true) {
      throw ongeldig('nonFieldErrors', 'non-concept-object');
    }
    return Object.assign(rij, anders);
  }

  verwijder(soort: string, rij: Rij): void {
    if (rij.zaak !== undefined) this.eisOpen(this.bij('zaken', rij.zaak));
    const tabel = this.alle(soort);
    tabel.splice(tabel.indexOf(rij), 1);
  }

  publiceer(soort: string, id: string): Rij {
    const rij = this.metId(soort, id);
    if (soort === 'zaaktypen') {
      const van = (wat: string) => this.alle(wat).filter(({ zaaktype }) => zaaktype === rij.url).length;
      if (van('statustypen') < 2 || van('roltypen') < 1 || van('resultaattypen') < 1)
        throw ongeldig('statustypen', 'concept-relation');
      const soorten = this.alle('zaaktype-informatieobjecttypen').filter(
        ({ zaaktype }) => zaaktype === rij.url,
      );
      if (soorten.some((een) => this.bij('informatieobjecttypen', een.informatieobjecttype).concept === true))
        throw ongeldig('nonFieldErrors', 'concept-relation');
    }
    const sleutel = soort === 'zaaktypen' ? 'identificatie' : 'omschrijving';
    const dubbel = this.alle(soort).some(
      (een) =>
        een !== rij &&
        een.concept === false &&
        een[sleutel] === rij[sleutel] &&
        een.catalogus === rij.catalogus &&
        een.eindeGeldigheid == null,
    );
    if (dubbel) throw ongeldig('beginGeldigheid', 'overlap');
    rij.concept = false;
    return rij;
  }

  /** What the standard adds, and what it refuses. */
  private regels(soort: string, gegeven: Rij, nu: number): Rij {
    switch (soort) {
      case 'catalogussen':
        this.uniek(soort, gegeven, ['domein', 'rsin']);
        if (!isRsin(String(gegeven.rsin))) throw ongeldig('rsin', 'invalid');
        return {};
      case 'zaaktypen':
      case 'informatieobjecttypen':
        this.bij('catalogussen', gegeven.catalogus);
        return { concept: true };
      case 'zaaktype-informatieobjecttypen':
        this.uniek(soort, gegeven, ['zaaktype', 'volgnummer']);
        this.bij('informatieobjecttypen', gegeven.informatieobjecttype);
        this.eisConcept(gegeven.zaaktype);
        return {};
      case 'zaken':
        return this.zaak(gegeven);
      case 'statussen':
        return this.status(gegeven, nu);
      case 'rollen':
        return this.rol(gegeven);
      case 'resultaten':
        this.vanZaak(gegeven, 'resultaattypen', gegeven.resultaattype);
        this.uniek(soort, gegeven, ['zaak']);
        return {};
      case 'zaakeigenschappen':
        this.vanZaak(gegeven, 'eigenschappen', gegeven.eigenschap);
        this.eisWaarde(gegeven);
        return {};
      case 'zaakinformatieobjecten':
        return this.zaakdocument(gegeven);
      case 'enkelvoudiginformatieobjecten':
        return this.document(gegeven);
      default:
        if (!ONDER_ZAAKTYPE.includes(soort)) throw new Geweigerd(404, 'not_found');
        this.eisConcept(gegeven.zaaktype);
        this.uniek(
          soort,
          gegeven,
          soort === 'statustypen'
            ? ['zaaktype', 'volgnummer']
            : ['zaaktype', soort === 'eigenschappen' ? 'naam' : 'omschrijving'],
        );
        return {};
    }
  }

  private zaak(gegeven: Rij): Rij {
    const type = this.alle('zaaktypen').find(({ url }) => url === gegeven.zaaktype);
    if (type === undefined) throw ongeldig('zaaktype', 'does_not_exist');
    if (type.concept === true) throw ongeldig('zaaktype', 'not-published');
    for (const veld of ['bronorganisatie', 'verantwoordelijkeOrganisatie'])
      if (!isRsin(String(gegeven[veld]))) throw ongeldig(veld, 'invalid');
    if (gegeven.identificatie !== undefined && !/^[A-Za-z0-9_-]+$/.test(String(gegeven.identificatie)))
      throw ongeldig('identificatie', 'only-alphanumeric-and-hyphens');
    this.uniek('zaken', gegeven, ['bronorganisatie', 'identificatie'], 'identificatie-niet-uniek');
    for (const { url, aardRelatie } of (gegeven.relevanteAndereZaken ?? []) as Rij[]) {
      if (!this.alle('zaken').some((een) => een.url === url))
        throw ongeldig('relevanteAndereZaken', 'bad-url');
      if (!['vervolg', 'onderwerp', 'bijdrage'].includes(String(aardRelatie)))
        throw ongeldig('relevanteAndereZaken', 'invalid_choice');
    }
    return {
      einddatum: null,
      uiterlijkeEinddatumAfdoening: gegeven.uiterlijkeEinddatumAfdoening ?? null,
      archiefstatus: 'nog_te_archiveren',
    };
  }

  private status(gegeven: Rij, nu: number): Rij {
    const zaak = this.bij('zaken', gegeven.zaak);
    const type = this.hoortBij('statustypen', gegeven.statustype, zaak);
    const wanneer = Date.parse(String(gegeven.datumStatusGezet));
    if (Number.isNaN(wanneer)) throw ongeldig('datumStatusGezet', 'invalid');
    if (wanneer > nu) throw ongeldig('datumStatusGezet', 'date-in-future');
    this.uniek('statussen', gegeven, ['zaak', 'datumStatusGezet']);
    if (this.isEind(type)) {
      if (!this.alle('resultaten').some((een) => een.zaak === zaak.url))
        throw ongeldig('nonFieldErrors', 'resultaat-does-not-exist');
      const documenten = this.alle('zaakinformatieobjecten').filter((een) => een.zaak === zaak.url);
      for (const { informatieobject } of documenten)
        if (this.bij('enkelvoudiginformatieobjecten', informatieobject).indicatieGebruiksrecht == null)
          throw ongeldig('nonFieldErrors', 'indicatiegebruiksrecht-unset');
    }
    return {};
  }

  private rol(gegeven: Rij): Rij {
    const type = this.vanZaak(gegeven, 'roltypen', gegeven.roltype);
    const identificatie = (gegeven.betrokkeneIdentificatie ?? {}) as Rij;
    if (
      !['medewerker', 'organisatorische_eenheid', 'natuurlijk_persoon'].includes(
        String(gegeven.betrokkeneType),
      )
    )
      throw ongeldig('betrokkeneType', 'invalid_choice');
    if (Object.keys(identificatie).length === 0) throw ongeldig('nonFieldErrors', 'invalid-betrokkene');
    // A case system leaves out space around a text.
    for (const [veld, waarde] of Object.entries(identificatie))
      if (typeof waarde === 'string') identificatie[veld] = waarde.trim();
    eisLengte(`betrokkene ${gegeven.betrokkeneType}`, identificatie);
    const generiek = String(type.omschrijvingGeneriek);
    const eerder = this.alle('rollen').filter(
      (een) => een.zaak === gegeven.zaak && een.omschrijvingGeneriek === generiek,
    );
    if (['initiator', 'zaakcoordinator'].includes(generiek) && eerder.length > 0)
      throw ongeldig('roltype', 'max-occurences');
    // A case system gives every field of the kind, those that were not said too.
    return {
      omschrijving: type.omschrijving,
      omschrijvingGeneriek: generiek,
      betrokkeneIdentificatie: { ...LEEG[String(gegeven.betrokkeneType)], ...identificatie },
    };
  }

  private zaakdocument(gegeven: Rij): Rij {
    const zaak = this.bij('zaken', gegeven.zaak);
    this.eisOpen(zaak);
    const document = this.alle('enkelvoudiginformatieobjecten').find(
      ({ url }) => url === gegeven.informatieobject,
    );
    if (document === undefined) throw ongeldig('informatieobject', 'does_not_exist');
    const mag = this.alle('zaaktype-informatieobjecttypen').some(
      (een) => een.zaaktype === zaak.zaaktype && een.informatieobjecttype === document.informatieobjecttype,
    );
    if (!mag) throw ongeldig('nonFieldErrors', 'missing-zaaktype-informatieobjecttype-relation');
    this.uniek('zaakinformatieobjecten', gegeven, ['zaak', 'informatieobject']);
    return {};
  }

  private document(gegeven: Rij): Rij {
    const type = this.alle('informatieobjecttypen').find(({ url }) => url === gegeven.informatieobjecttype);
    if (type === undefined) throw ongeldig('informatieobjecttype', 'does_not_exist');
    if (type.concept === true) throw ongeldig('informatieobjecttype', 'not-published');
    this.uniek(
      'enkelvoudiginformatieobjecten',
      gegeven,
      ['bronorganisatie', 'identificatie'],
      'identificatie-niet-uniek',
    );
    if (gegeven.indicatieGebruiksrecht === true)
      throw ongeldig('indicatieGebruiksrecht', 'missing-gebruiksrechten');
    const inhoud = Buffer.from(String(gegeven.inhoud), 'base64');
    if (inhoud.length !== gegeven.bestandsomvang) throw ongeldig('nonFieldErrors', 'file-size');
    const { algoritme, waarde } = gegeven.integriteit as Rij;
    if (algoritme !== 'sha_256' || waarde !== createHash('sha256').update(inhoud).digest('hex'))
      throw ongeldig('integriteit', 'invalid');
    return { locked: false, versie: 1 };
  }

  private gevolgen(soort: string, rij: Rij): void {
    if (soort !== 'statussen') return;
    const zaak = this.bij('zaken', rij.zaak);
    zaak.einddatum = this.isEind(this.bij('statustypen', rij.statustype))
      ? new Date(String(rij.datumStatusGezet)).toISOString().slice(0, 10)
      : null;
  }
}

const LEEG: Readonly<Record<string, Rij>> = {
  medewerker: { identificatie: '', achternaam: '', voorletters: '', voorvoegselAchternaam: '' },
  organisatorische_eenheid: { identificatie: '', naam: '', isGehuisvestIn: '' },
  natuurlijk_persoon: {
    ...{ inpBsn: '', anpIdentificatie: '', inpA_nummer: '', geslachtsnaam: '', voorvoegselGeslachtsnaam: '' },
    ...{ voorletters: '', voornamen: '', geslachtsaanduiding: '', geboortedatum: '', verblijfsadres: null },
  },
};

function eisVelden(soort: string, rij: Rij): void {
  for (const veld of VERPLICHT[soort] ?? []) if (rij[veld] === undefined) throw ongeldig(veld, 'required');
  eisLengte(soort, rij);
}

function eisLengte(soort: string, rij: Rij): void {
  for (const [veld, langst] of Object.entries(LANGST[soort] ?? {})) {
    const waarde: unknown = rij[veld];
    if (typeof waarde === 'string' && [...waarde].length > langst) throw ongeldig(veld, 'max_length');
  }
}
