/** What must be given of each resource: from the OpenAPI of Zaken 1.5.1, Catalogi 1.3.1 and Documenten 1.4.2. */
export const VERPLICHT: Readonly<Record<string, readonly string[]>> = {
  catalogussen: ['domein', 'rsin', 'contactpersoonBeheerNaam'],
  zaaktypen: [
    ...['omschrijving', 'vertrouwelijkheidaanduiding', 'doel', 'aanleiding', 'indicatieInternOfExtern'],
    ...['handelingInitiator', 'onderwerp', 'handelingBehandelaar', 'doorlooptijd'],
    ...[
      'opschortingEnAanhoudingMogelijk',
      'verlengingMogelijk',
      'publicatieIndicatie',
      'productenOfDiensten',
    ],
    ...[
      'referentieproces',
      'verantwoordelijke',
      'beginGeldigheid',
      'versiedatum',
      'catalogus',
      'besluittypen',
    ],
    'gerelateerdeZaaktypen',
  ],
  statustypen: ['omschrijving', 'zaaktype', 'volgnummer'],
  roltypen: ['zaaktype', 'omschrijving', 'omschrijvingGeneriek'],
  eigenschappen: ['naam', 'definitie', 'specificatie', 'zaaktype'],
  resultaattypen: ['zaaktype', 'omschrijving', 'resultaattypeomschrijving', 'selectielijstklasse'],
  informatieobjecttypen: [
    ...[
      'catalogus',
      'omschrijving',
      'vertrouwelijkheidaanduiding',
      'beginGeldigheid',
      'informatieobjectcategorie',
    ],
  ],
  'zaaktype-informatieobjecttypen': ['zaaktype', 'informatieobjecttype', 'volgnummer', 'richting'],
  zaken: ['bronorganisatie', 'zaaktype', 'verantwoordelijkeOrganisatie', 'startdatum'],
  statussen: ['zaak', 'statustype', 'datumStatusGezet'],
  rollen: ['zaak', 'betrokkeneType', 'roltype', 'roltoelichting'],
  resultaten: ['zaak', 'resultaattype'],
  zaakeigenschappen: ['zaak', 'eigenschap', 'waarde'],
  zaakinformatieobjecten: ['informatieobject', 'zaak'],
  enkelvoudiginformatieobjecten: [
    ...['bronorganisatie', 'creatiedatum', 'titel', 'auteur', 'taal', 'informatieobjecttype'],
  ],
};

/** How many characters each may have at most. */
export const LANGST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  catalogussen: { domein: 5, rsin: 9, contactpersoonBeheerNaam: 40, naam: 200 },
  zaaktypen: {
    ...{
      identificatie: 50,
      omschrijving: 80,
      omschrijvingGeneriek: 80,
      handelingInitiator: 20,
      onderwerp: 80,
    },
    ...{ handelingBehandelaar: 20, verantwoordelijke: 50 },
  },
  statustypen: { omschrijving: 80, omschrijvingGeneriek: 80, statustekst: 1000 },
  roltypen: { omschrijving: 100 },
  eigenschappen: { naam: 20, definitie: 255, toelichting: 1000 },
  resultaattypen: { omschrijving: 30 },
  informatieobjecttypen: { omschrijving: 80, informatieobjectcategorie: 80 },
  zaken: { identificatie: 40, bronorganisatie: 9, omschrijving: 80, toelichting: 1000 },
  statussen: { statustoelichting: 1000 },
  rollen: { roltoelichting: 1000, afwijkendeNaamBetrokkene: 625 },
  resultaten: { toelichting: 1000 },
  zaakinformatieobjecten: { titel: 200 },
  enkelvoudiginformatieobjecten: {
    ...{
      identificatie: 40,
      titel: 200,
      auteur: 200,
      formaat: 255,
      taal: 3,
      bestandsnaam: 255,
      beschrijving: 1000,
    },
  },
  'betrokkene medewerker': { identificatie: 24, achternaam: 200 },
  'betrokkene organisatorische_eenheid': { identificatie: 24, naam: 50 },
  'betrokkene natuurlijk_persoon': { anpIdentificatie: 17, geslachtsnaam: 200, geboortedatum: 18 },
};
